package io.concertreservation.adapter.in.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.balance.domain.BalanceReason;
import io.concertreservation.core.concert.domain.ConcertReason;
import io.concertreservation.core.queue.domain.QueueReason;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void kinds_of_refusals_have_their_statuses() {
        assertThat(Statuses.of(BalanceReason.INVALID_AMOUNT)).isEqualTo(400);
        assertThat(Statuses.of(QueueReason.INVALID_TOKEN)).isEqualTo(401);
        assertThat(Statuses.of(BalanceReason.INSUFFICIENT)).isEqualTo(402);
        assertThat(Statuses.of(QueueReason.FOREIGN_TOKEN)).isEqualTo(403);
        assertThat(Statuses.of(ReservationReason.SEAT_NOT_FOUND)).isEqualTo(404);
        assertThat(Statuses.of(ReservationReason.SEAT_TAKEN)).isEqualTo(409);
        assertThat(Statuses.of(ConcertReason.SALE_ENDED)).isEqualTo(410);
        assertThat(Statuses.of(SharedReason.KEY_REUSED)).isEqualTo(422);
        assertThat(Statuses.of(SharedReason.UNAVAILABLE)).isEqualTo(503);
        assertThat(Statuses.of(WebReason.INTERNAL_ERROR)).isEqualTo(500);
    }

    @Test
    void the_time_to_wait_is_never_told_too_short() {
        assertThat(wait(Duration.ofMillis(2001))).contains(3L);
        assertThat(wait(Duration.ofMillis(1))).contains(1L);
    }

    @Test
    void who_finds_a_part_away_is_told_to_come_back() {
        Fault away = Fault.of(new Refusal(SharedReason.UNAVAILABLE, "Redis is away."));
        assertThat(ProblemDesk.headers(away)).containsEntry("Retry-After", "2");
    }

    @Test
    void who_is_not_known_is_told_how_to_say_who_they_are() {
        assertThat(ProblemDesk.headers(Fault.of(WebReason.UNAUTHENTICATED, "")))
                .containsEntry("WWW-Authenticate", "Bearer");
        assertThat(ProblemDesk.headers(Fault.of(QueueReason.INVALID_TOKEN, "")))
                .containsEntry("WWW-Authenticate", "Queue-Token");
    }

    private static Optional<Long> wait(Duration duration) {
        return Fault.of(new Refusal(ConcertReason.SALE_NOT_OPEN, "Later.", duration))
                .retryAfterSeconds();
    }
}
