package io.concertreservation.core.payment.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.ProgrammeOnFakes;
import io.concertreservation.core.Sale;
import io.concertreservation.core.ServiceOnFakes;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class CancelReservationServiceTest {
    private static final UserId ANN = new UserId("ann");
    private static final UserId BEN = new UserId("ben");

    private final Sale sale = new Sale(1, 10, 10);

    @Test
    void a_cancelled_hold_frees_its_seats_at_once() {
        Reservation.Held held = sale.hold(ANN, 0, 1);

        assertThat(sale.cancel(ANN, held)).isEqualTo(held.cancel());

        assertThat(sale.hold(BEN, 0, 1).booking().seats()).hasSize(2);
        assertThat(sale.events()).containsSubsequence("hold-cancelled", "seats-held");
    }

    @Test
    void a_paid_reservation_is_refunded_in_full_and_its_seats_are_free() {
        Receipt receipt = paid();

        assertThat(sale.cancel(ANN, receipt.reservation())).isInstanceOf(Reservation.Refunded.class);

        assertThat(sale.balance(ANN)).isEqualTo(new Money(Sale.PRICE));
        assertThat(sale.seats().getFirst()).isInstanceOf(Seat.Available.class);
        assertThat(sale.service.findPayment.find(receipt.payment().id(), ANN).refundedAt())
                .contains(sale.clock.instant());
        assertThat(sale.events()).endsWith("reservation-refunded");
    }

    @Test
    void a_refund_is_given_until_just_before_the_cut_off() {
        Receipt receipt = paid();
        Duration untilCutOff = ProgrammeOnFakes.UNTIL_SHOW.minus(ServiceOnFakes.REFUND_CUT_OFF);
        sale.clock.advance(untilCutOff.minusNanos(1));

        assertThat(sale.cancel(ANN, receipt.reservation())).isInstanceOf(Reservation.Refunded.class);
    }

    @Test
    void at_the_cut_off_it_is_too_late_and_nothing_changes() {
        Receipt receipt = paid();
        sale.clock.advance(ProgrammeOnFakes.UNTIL_SHOW.minus(ServiceOnFakes.REFUND_CUT_OFF));

        assertRefused(ReservationReason.TOO_LATE_TO_REFUND, () -> sale.cancel(ANN, receipt.reservation()));

        assertThat(sale.find(receipt.reservation())).isEqualTo(receipt.reservation());
        assertThat(sale.balance(ANN)).isEqualTo(Money.NONE);
    }

    @Test
    void money_is_given_back_once() {
        Receipt receipt = paid();
        sale.cancel(ANN, receipt.reservation());

        assertRefused(ReservationReason.RESERVATION_OVER, () -> sale.cancel(ANN, receipt.reservation()));
        assertThat(sale.balance(ANN)).isEqualTo(new Money(Sale.PRICE));
    }

    @Test
    void a_repetition_gets_the_same_answer_and_changes_nothing() {
        Receipt receipt = paid();
        RequestKey key = sale.newKey(ANN, "cancel");
        CancelReservation cancel = sale.service.cancelReservation;
        String first = cancel.cancel(key, receipt.reservation().booking().id(), Object::toString)
                .text();

        assertThat(cancel.cancel(key, receipt.reservation().booking().id(), ended -> "again")
                        .text())
                .isEqualTo(first);
        assertThat(sale.balance(ANN)).isEqualTo(new Money(Sale.PRICE));
    }

    @Test
    void a_hold_that_ran_out_cannot_be_cancelled() {
        Reservation.Held held = sale.hold(ANN, 0);
        sale.clock.advance(ServiceOnFakes.HOLD);

        assertRefused(ReservationReason.HOLD_EXPIRED, () -> sale.cancel(ANN, held));
    }

    @Test
    void cancelling_twice_does_not_take_the_seats_from_the_next() {
        Reservation.Held held = sale.hold(ANN, 0);
        sale.cancel(ANN, held);
        sale.hold(BEN, 0);

        assertRefused(ReservationReason.RESERVATION_OVER, () -> sale.cancel(ANN, held));
        assertThat(sale.seats().getFirst()).isInstanceOf(Seat.Held.class);
    }

    @Test
    void somebody_elses_reservation_is_not_there() {
        Reservation.Held held = sale.hold(ANN, 0);

        assertRefused(ReservationReason.RESERVATION_NOT_FOUND, () -> sale.cancel(BEN, held));
        assertThat(sale.find(held)).isEqualTo(held);
    }

    private Receipt paid() {
        sale.charge(ANN, Sale.PRICE);
        return sale.pay(ANN, sale.hold(ANN, 0));
    }
}
