package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Listener;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An instance that is to end sends those who listen elsewhere, at once and one after the other. */
class StreamsAtTheEndIT {

    private static final Map<String, String> ORDERLY =
            Map.of("quarkus.shutdown.delay", "4S", "quarkus.shutdown.timeout", "10S");

    private Packaged leaving;

    @BeforeEach
    void an_instance() throws Exception {
        leaving = Packaged.start(ORDERLY);
    }

    @AfterEach
    void end() {
        leaving.close();
    }

    @Test
    void every_stream_is_told_to_come_back_elsewhere_and_no_new_one_is_opened() {
        Show show = new Organizer(leaving.door()).publishes(Programme.usual());
        new Operator(leaving.door()).allows(show, 600_000, 0);
        Buyer buyer = Buyer.at(leaving.door(), "listener");
        buyer.enters(show);
        List<Listener> listeners = Stream.concat(
                        Stream.generate(() -> Listener.toPlaceOf(buyer, show)).limit(10),
                        Stream.generate(() -> Listener.toSeats(buyer, show)).limit(10))
                .toList();
        await().until(() -> listeners.stream().noneMatch(one -> one.told().isEmpty()));

        leaving.terminate();
        await().until(() -> listeners.stream().allMatch(Listener::isEnded));

        assertThat(leaving.isAlive()).as("answers while balancers notice").isTrue();
        Set<Long> pauses = new HashSet<>();
        assertThat(listeners).allSatisfy(listener -> {
            listener.end();
            Listener.Told last = listener.told().getLast();
            assertThat(last.name()).isEqualTo("reconnect");
            assertThat(last.json().getLong("retryAfterMillis")).isBetween(1_000L, 5_000L);
            pauses.add(last.json().getLong("retryAfterMillis"));
        });
        assertThat(pauses).as("not all come back together").hasSizeGreaterThan(10);
        Refused.with(asksForStream(buyer, show), 503, "no-stream-free");
        assertThat(buyer.state(show)).as("polling goes on").isEqualTo("waiting");
        await().until(() -> !leaving.isAlive());
    }

    private static Response asksForStream(Buyer buyer, Show show) {
        return buyer.door()
                .outside()
                .accept("text/event-stream")
                .header("Queue-Token", buyer.queueToken(show))
                .get("/api/v1/queue-tokens/current/stream");
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50));
    }
}
