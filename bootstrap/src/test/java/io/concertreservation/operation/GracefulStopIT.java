package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients stop coming when readiness says so, as behind a balancer; until then each request must be served. */
class GracefulStopIT {

    private static final int CLIENTS = 8;
    private static final Duration BALANCER_LOOKS_EVERY = Duration.ofMillis(200);
    private static final Map<String, String> ORDERLY =
            Map.of("quarkus.shutdown.delay", "3S", "quarkus.shutdown.timeout", "10S");

    private final ConcurrentLinkedQueue<String> failed = new ConcurrentLinkedQueue<>();
    private final AtomicLong served = new AtomicLong();
    private final AtomicBoolean sent = new AtomicBoolean(true);
    private Packaged leaving;
    private Packaged staying;

    @BeforeEach
    void two_instances() throws Exception {
        leaving = Packaged.start(ORDERLY);
        staying = Packaged.start(Map.of());
    }

    @AfterEach
    void end() {
        leaving.close();
        staying.close();
    }

    @Test
    void no_request_fails_while_an_instance_ends_and_the_other_lets_people_in() {
        Show show = new Organizer(staying.door()).publishes(Programme.usual());
        CountDownLatch busy = new CountDownLatch(CLIENTS * 5);
        try (ExecutorService clients =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            List<Buyer> buyers = Stream.generate(() -> Buyer.at(leaving.door(), "crowd"))
                    .limit(CLIENTS)
                    .toList();
            buyers.forEach(buyer -> clients.execute(() -> keepsAsking(buyer, show, busy)));
            assertThat(busy).satisfies(CountDownLatch::await);
            long before = served.get();

            leaving.terminate();
            Awaitility.await().pollInterval(BALANCER_LOOKS_EVERY).until(() -> !isReady(leaving.door()));
            assertThat(leaving.isAlive()).as("answers while balancers notice").isTrue();
            sent.set(false);
            assertThat(served.get()).isGreaterThan(before);
        }

        assertThat(failed).isEmpty();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !leaving.isAlive());
        theOtherOneLetsPeopleIn(show);
    }

    private void keepsAsking(Buyer buyer, Show show, CountDownLatch busy) {
        while (sent.get()) {
            try {
                int status = buyer.asksToEnter(show).statusCode();
                if (status == 200 || status == 201) {
                    served.incrementAndGet();
                } else {
                    failed.add("status " + status);
                }
            } catch (Exception e) {
                failed.add(e.toString());
            }
            busy.countDown();
        }
    }

    private void theOtherOneLetsPeopleIn(Show show) {
        Operator operator = new Operator(staying.door());
        operator.setsMode(show, "paused");
        Buyer late = Buyer.at(staying.door(), "late");
        late.enters(show);
        assertThat(late.state(show)).isEqualTo("waiting");

        operator.setsMode(show, "open");

        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> "active".equals(late.state(show)));
    }

    private static boolean isReady(Door door) {
        return door.outside().get("/q/health/ready").statusCode() == 200;
    }
}
