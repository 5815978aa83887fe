package io.concertreservation.adapter.in.rest.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReservationWordingTest {
    private static final Instant END = Instant.parse("2026-11-25T00:18:33.404Z");

    private final Reservation held = new Reservation.Held(new Booking(
            new ReservationId(UUID.randomUUID()),
            new UserId("mina"),
            new ConcertId(UUID.randomUUID()),
            new ScheduleId(UUID.randomUUID()),
            List.of(),
            END.minus(Duration.ofMinutes(5)),
            END));

    @Test
    void a_hold_that_runs_out_between_its_reading_and_its_telling_is_told_as_expired() {
        ReservationResponse told = wordingAt(END).tell(held);

        assertThat(told.state()).isEqualTo("expired");
        assertThat(told.serverTime()).isEqualTo(END);
    }

    @Test
    void until_then_it_is_told_as_held() {
        assertThat(wordingAt(END.minusNanos(1_000)).tell(held).state()).isEqualTo("held");
    }

    private static ReservationWording wordingAt(Instant now) {
        return new ReservationWording(schedule -> List.of(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
