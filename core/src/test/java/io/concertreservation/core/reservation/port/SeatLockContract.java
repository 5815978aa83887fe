package io.concertreservation.core.reservation.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.Crowd;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the lock of seats owes to the crowd: all or none, one at a time, and never a wait. */
public abstract class SeatLockContract {
    private final ScheduleId schedule = new ScheduleId(UUID.randomUUID());
    private final long first = ThreadLocalRandom.current().nextLong(1L << 40);
    private final SeatId a = new SeatId(first);
    private final SeatId b = new SeatId(first + 1);
    private final SeatId c = new SeatId(first + 2);

    protected abstract SeatLock lock();

    @Test
    void the_work_is_done_and_its_result_given() {
        String result = lock().holding(schedule, List.of(a, b), anyone(), () -> "done");

        assertThat(result).isEqualTo("done");
    }

    @Test
    void a_locked_seat_is_refused_to_others() {
        lock().holding(schedule, Set.of(a, b), anyone(), () -> {
            assertTaken(() -> lock().holding(schedule, Set.of(b), anyone(), () -> "never"));
            return "done";
        });
    }

    @Test
    void other_seats_are_free_meanwhile() {
        String result = lock().holding(
                        schedule,
                        Set.of(a),
                        anyone(),
                        () -> lock().holding(schedule, Set.of(b), anyone(), () -> "both at once"));

        assertThat(result).isEqualTo("both at once");
    }

    @Test
    void who_does_not_get_all_gets_none() {
        lock().holding(schedule, List.of(b), anyone(), () -> {
            assertTaken(() -> lock().holding(schedule, List.of(a, b, c), anyone(), () -> "never"));
            return lock().holding(schedule, List.of(a, c), anyone(), () -> "free");
        });
    }

    @Test
    void a_refused_one_does_not_release_the_owners_lock() {
        lock().holding(schedule, Set.of(a), anyone(), () -> {
            assertTaken(() -> lock().holding(schedule, Set.of(a), anyone(), () -> "never"));
            assertTaken(() -> lock().holding(schedule, Set.of(a), anyone(), () -> "still not"));
            return "done";
        });
    }

    @Test
    void the_seats_are_free_when_the_work_has_ended() {
        lock().holding(schedule, Set.of(a, b), anyone(), () -> "first");

        assertThat(lock().<String>holding(schedule, Set.of(a, b), anyone(), () -> "second"))
                .isEqualTo("second");
    }

    @Test
    void the_seats_are_free_when_the_work_has_failed() {
        IllegalStateException failure = new IllegalStateException("broken");

        assertThatThrownBy(() -> lock().holding(schedule, Set.of(a, b), anyone(), () -> {
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(lock().<String>holding(schedule, Set.of(a, b), anyone(), () -> "second"))
                .isEqualTo("second");
    }

    @Test
    void of_many_at_once_never_two_are_inside() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger busy = new AtomicInteger();

        List<Boolean> passed = Crowd.of(
                64,
                number -> passes(number % 2 == 0 ? List.of(a, b) : List.of(b, c), () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    IntStream.range(0, 20_000).forEach(step -> busy.incrementAndGet());
                    return inside.decrementAndGet();
                }));

        assertThat(most).hasValue(1);
        assertThat(passed).contains(true);
    }

    @Test
    void a_repetition_of_the_request_is_told_from_a_competitor() {
        RequestKey request = anyone();

        lock().holding(schedule, Set.of(a), request, () -> {
            assertThatThrownBy(() -> lock().holding(schedule, Set.of(a, b), request, () -> "never"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.STILL_RUNNING));
            return "done";
        });
    }

    private static RequestKey anyone() {
        return new RequestKey(new UserId("mina"), "hold", UUID.randomUUID().toString(), "print");
    }

    private boolean passes(List<SeatId> seats, Supplier<Integer> work) {
        try {
            lock().holding(schedule, seats, anyone(), work);
            return true;
        } catch (Refusal taken) {
            assertThat(taken.reason()).isEqualTo(ReservationReason.SEAT_TAKEN);
            return false;
        }
    }

    private static void assertTaken(ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ReservationReason.SEAT_TAKEN));
    }
}
