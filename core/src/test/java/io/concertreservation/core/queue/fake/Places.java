package io.concertreservation.core.queue.fake;

import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.domain.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The places of a room by number and by user. */
final class Places {
    private final TreeMap<Long, Place> byNumber = new TreeMap<>();
    private final Map<UserId, Long> numbers = new HashMap<>();

    Optional<Place> of(UserId user) {
        return Optional.ofNullable(numbers.get(user)).map(byNumber::get);
    }

    Optional<Place> of(Ticket ticket) {
        return Optional.ofNullable(byNumber.get(ticket.number()))
                .filter(place -> place.ticket().equals(ticket));
    }

    Place put(Place place) {
        byNumber.put(place.ticket().number(), place);
        numbers.put(place.ticket().user(), place.ticket().number());
        return place;
    }

    void remove(Place place) {
        byNumber.remove(place.ticket().number());
        numbers.remove(place.ticket().user());
    }

    /** In the order of their numbers. */
    List<Place> all(Predicate<Place> wanted) {
        return byNumber.values().stream().filter(wanted).toList();
    }

    long count(Predicate<Place> wanted) {
        return byNumber.values().stream().filter(wanted).count();
    }

    long presentBefore(long number) {
        return byNumber.headMap(number).values().stream()
                .filter(place -> place.is(Place.State.WAITING))
                .count();
    }
}
