package io.concertreservation.adapter.out.redis.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.concertreservation.adapter.out.redis.client.OnEachRedis;
import io.concertreservation.adapter.out.redis.client.RedisKind;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.port.SeatLock;
import io.concertreservation.core.reservation.port.SeatLockContract;
import io.concertreservation.core.shared.domain.Reason;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@OnEachRedis
class RedisSeatLockIT extends SeatLockContract {

    private static final Duration LEASE = Duration.ofSeconds(15);

    private final ScheduleId schedule = new ScheduleId(UUID.randomUUID());
    private final SeatId a = new SeatId(1);
    private final SeatId b = new SeatId(2);

    private final RedisKind redis;
    private final RedisSeatLock instance;

    RedisSeatLockIT(RedisKind redis) {
        this.redis = redis;
        this.instance = new RedisSeatLock(redis.gate(), LEASE);
    }

    /** Everybody comes to another instance. */
    @Override
    protected SeatLock lock() {
        return new RedisSeatLock(redis.gate(), LEASE);
    }

    @Test
    void at_one_instance_too_a_locked_seat_is_refused_to_others() {
        RequestKey first = request("mina");

        instance.holding(schedule, List.of(a), first, () -> {
            assertRefused(
                    ReservationReason.SEAT_TAKEN,
                    () -> instance.holding(schedule, List.of(a), request("yuna"), () -> 1));
            assertRefused(SharedReason.STILL_RUNNING, () -> instance.holding(schedule, List.of(a), first, () -> 1));
            return instance.holding(schedule, List.of(b), request("yuna"), () -> "other seats are free");
        });
        assertThat(instance.<String>holding(schedule, List.of(a, b), request("yuna"), () -> "free again"))
                .isEqualTo("free again");
    }

    @Test
    void a_repetition_is_told_so_though_a_competitor_asks_at_the_same_instance() throws Exception {
        RequestKey first = request("mina");
        lock().holding(schedule, List.of(a), first, () -> {
            for (int i = 0; i < 50; i++) {
                CompletableFuture<Refusal> competitor = CompletableFuture.supplyAsync(
                        () -> refusal(() -> instance.holding(schedule, List.of(a), request("yuna"), () -> 1)),
                        Thread::startVirtualThread);
                Refusal told = refusal(() -> instance.holding(schedule, List.of(a), first, () -> 1));
                assertThat(told.reason()).isEqualTo(SharedReason.STILL_RUNNING);
                assertThat(competitor.join().reason()).isEqualTo(ReservationReason.SEAT_TAKEN);
            }
            return "done";
        });
    }

    private static void assertRefused(Reason reason, Supplier<Integer> deed) {
        assertThat(refusal(deed).reason()).isEqualTo(reason);
    }

    private static Refusal refusal(Supplier<Integer> deed) {
        return catchThrowableOfType(Refusal.class, deed::get);
    }

    private static RequestKey request(String user) {
        return new RequestKey(new UserId(user), "hold", UUID.randomUUID().toString(), "print");
    }
}
