package io.concertreservation.adapter.out.redis.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.adapter.out.redis.client.TestGate;
import io.concertreservation.adapter.out.redis.server.EmbeddedRedis;
import io.concertreservation.adapter.out.redis.server.PausedRedis;
import io.concertreservation.adapter.out.redis.server.RedisOptions;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.domain.UserId;
import io.vertx.redis.client.Command;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RedisSeatLockLeaseIT {

    private static final Duration SHORT = Duration.ofMillis(100);

    private final RedisGate gate = TestGate.shared();
    private final RedisSeatLock lock = new RedisSeatLock(gate, Duration.ofSeconds(15));
    private final ScheduleId schedule = new ScheduleId(UUID.randomUUID());

    @Test
    void of_a_crowd_that_wants_a_seat_at_one_moment_one_passes() throws InterruptedException {
        int crowd = 50;
        CountDownLatch refusals = new CountDownLatch(crowd - 1);
        AtomicInteger passed = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            RedisSeatLock other = new RedisSeatLock(gate, Duration.ofSeconds(15));
            for (int i = 0; i < crowd; i++) {
                RedisSeatLock instance = i % 2 == 0 ? lock : other;
                threads.execute(() -> {
                    try {
                        instance.holding(schedule, seats(7), anyone(), () -> {
                            passed.incrementAndGet();
                            return awaitZero(refusals);
                        });
                    } catch (Refusal refused) {
                        if (refused.reason() == ReservationReason.SEAT_TAKEN) {
                            refusals.countDown();
                        }
                    }
                });
            }
        }
        assertThat(passed).hasValue(1);
        assertThat(refusals.getCount()).isZero();
    }

    private static boolean awaitZero(CountDownLatch latch) {
        await().until(() -> latch.getCount() == 0);
        return true;
    }

    @Test
    void an_owner_whose_lease_ran_out_does_not_release_the_next_owners_lock() {
        RedisSeatLock lapsing = new RedisSeatLock(gate, SHORT);

        lapsing.holding(schedule, seats(1), anyone(), () -> {
            await().until(() -> !isLocked(1));
            return lock.holding(schedule, seats(1), anyone(), () -> {
                assertThat(isLocked(1)).isTrue();
                return releaseByAnother();
            });
        });

        assertThat(isLocked(1)).isFalse();
    }

    /** Lets an owner outlive its lease on another seat while this one stays locked by the next. */
    private boolean releaseByAnother() {
        RedisSeatLock lapsing = new RedisSeatLock(gate, SHORT);
        lapsing.holding(schedule, seats(2), anyone(), () -> {
            await().until(() -> !isLocked(2));
            return gate.ask(Command.SET, List.of(key(2), "the next owner"));
        });
        assertThat(isLocked(2)).isTrue();
        gate.ask(Command.DEL, List.of(key(2)));
        return true;
    }

    @Test
    void a_lock_always_has_an_end() {
        lock.holding(schedule, seats(1, 2), anyone(), () -> {
            long millis = gate.ask(Command.PTTL, List.of(key(2))).toLong();
            assertThat(millis).isBetween(1_000L, 15_000L);
            return true;
        });
    }

    @Test
    void a_lost_redis_does_not_undo_work_that_is_done() {
        assertThat(lock.holding(schedule, seats(3), anyone(), () -> {
                    gate.ask(Command.DEL, List.of(key(3)));
                    gate.ask(Command.HSET, List.of(key(3), "spoils", "the release"));
                    return "done";
                }))
                .isEqualTo("done");
        gate.ask(Command.DEL, List.of(key(3)));
    }

    @Test
    void a_lock_whose_answer_came_too_late_does_not_stand_until_its_lease_ends() {
        try (EmbeddedRedis server = EmbeddedRedis.start(RedisOptions.forTests())) {
            RedisSeatLock impatient =
                    new RedisSeatLock(TestGate.to(server.uri(), Duration.ofMillis(300)), Duration.ofMinutes(5));
            assertThat(impatient.holding(schedule, seats(1), anyone(), () -> "connected"))
                    .isEqualTo("connected");

            PausedRedis.during(
                    server,
                    () -> assertThatExceptionOfType(Refusal.class)
                            .isThrownBy(() -> impatient.holding(schedule, seats(1), anyone(), () -> "work"))
                            .extracting(Refusal::reason)
                            .isEqualTo(SharedReason.UNAVAILABLE));

            await().ignoreExceptions()
                    .until(() -> impatient
                            .holding(schedule, seats(1), anyone(), () -> "free")
                            .equals("free"));
        }
    }

    @Test
    void the_locks_of_a_schedule_stay_together_in_a_cluster() {
        assertThat(key(1)).startsWith("{s:" + schedule.value() + "}:");
        lock.holding(schedule, seats(1), anyone(), () -> {
            assertThat(isLocked(1)).isTrue();
            return true;
        });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> lock.holding(
                        schedule,
                        seats(1),
                        anyone(),
                        () -> new RedisSeatLock(gate, SHORT).holding(schedule, seats(2, 1), anyone(), () -> 1)))
                .extracting(Refusal::reason)
                .isEqualTo(ReservationReason.SEAT_TAKEN);
        assertThat(isLocked(2)).isFalse();
    }

    private static RequestKey anyone() {
        return new RequestKey(new UserId("mina"), "hold", UUID.randomUUID().toString(), "print");
    }

    private boolean isLocked(long seat) {
        return gate.ask(Command.EXISTS, List.of(key(seat))).toLong() == 1;
    }

    private String key(long seat) {
        return "{s:" + schedule.value() + "}:lock:" + seat;
    }

    private static List<SeatId> seats(long... numbers) {
        return Arrays.stream(numbers).mapToObj(SeatId::new).toList();
    }
}
