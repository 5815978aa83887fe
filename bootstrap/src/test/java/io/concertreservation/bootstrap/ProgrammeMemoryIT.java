package io.concertreservation.bootstrap;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.concert.domain.ConcertReason;
import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.concert.domain.SaleWindow;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.port.Changes;
import io.concertreservation.journey.support.SteeredJourney;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeMemoryIT extends SteeredJourney {
    private static final int CROWD = 1_000;

    @Inject
    ProgrammeMemory memory;

    @Inject
    Changes changes;

    private final ScheduleId date = new ScheduleId(UUID.randomUUID());
    private final AtomicInteger questions = new AtomicInteger();

    @Test
    void of_a_thousand_who_miss_the_same_at_once_one_asks() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Offer>> offers = IntStream.range(0, CROWD)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return memory.offer(date, this::ask);
                    }))
                    .toList();
            start.countDown();
            for (Future<Offer> offer : offers) {
                assertThat(offer.get().schedule()).isEqualTo(date);
            }
        }

        assertThat(questions).hasValue(1);
    }

    @Test
    void a_refusal_is_not_remembered() {
        for (int i = 0; i < 2; i++) {
            assertRefused(
                    ConcertReason.SCHEDULE_NOT_FOUND,
                    () -> memory.offer(date, missing -> {
                        questions.incrementAndGet();
                        throw new Refusal(ConcertReason.SCHEDULE_NOT_FOUND, "none");
                    }));
        }

        assertThat(questions).hasValue(2);
    }

    @Test
    void a_change_here_is_forgotten_here_at_once() {
        memory.offer(date, this::ask);
        memory.changing(() -> "changed");
        memory.offer(date, this::ask);

        assertThat(questions).hasValue(2);
    }

    @Test
    void a_change_elsewhere_is_forgotten_at_the_next_look() {
        memory.lookForChanges();
        memory.offer(date, this::ask);
        scheduler.pause();
        changes.note("programme");
        eventually().until(() -> {
            memory.lookForChanges();
            memory.offer(date, this::ask);
            return questions.get() == 2;
        });
    }

    private Offer ask(ScheduleId schedule) {
        questions.incrementAndGet();
        Instant now = Instant.now();
        return new Offer(schedule, new ConcertId(UUID.randomUUID()), now, new SaleWindow(now, now.plusSeconds(1)), 4);
    }
}
