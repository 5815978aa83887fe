package io.concertreservation.core.event.port;

import io.concertreservation.core.event.domain.Delivery;
import java.util.List;

/** The stream as a consumer group sees it. Throws a {@code Refusal} {@code UNAVAILABLE} when the stream is away. */
public interface EventFeed {
    /**
     * What is next for this group, without waiting: first deliveries that a consumer took and did not acknowledge within
     * the redelivery time, then new ones. The group is created at the stream's beginning if it does not exist.
     */
    List<Delivery> next(String group, int limit);

    void acknowledge(String group, Delivery delivery);

    /** Puts the delivery into the group's dead letters and acknowledges it. */
    void bury(String group, Delivery delivery, String why);
}
