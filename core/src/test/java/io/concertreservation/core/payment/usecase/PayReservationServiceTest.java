package io.concertreservation.core.payment.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.Sale;
import io.concertreservation.core.ServiceOnFakes;
import io.concertreservation.core.balance.domain.BalanceReason;
import io.concertreservation.core.balance.domain.EntryKind;
import io.concertreservation.core.payment.domain.PaymentReason;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.Crowd;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PayReservationServiceTest {
    private static final UserId ANN = new UserId("ann");
    private static final UserId BEN = new UserId("ben");

    private final Sale sale = new Sale(1, 10, 10);

    @Test
    void paying_takes_what_the_hold_says_and_sells_the_seats() {
        sale.charge(ANN, 130_000);
        Reservation.Held held = sale.hold(ANN, 0, 1);

        Receipt receipt = sale.pay(ANN, held);

        assertThat(receipt.payment().amount()).isEqualTo(new Money(100_000));
        assertThat(receipt.entry().kind()).isEqualTo(EntryKind.PAYMENT);
        assertThat(receipt.entry().amount()).isEqualTo(new Money(-100_000));
        assertThat(receipt.entry().balanceAfter()).isEqualTo(new Money(30_000));
        assertThat(sale.balance(ANN)).isEqualTo(new Money(30_000));
        assertThat(sale.find(held)).isInstanceOf(Reservation.Paid.class);
        assertThat(sale.seats().subList(0, 2))
                .allSatisfy(seat -> assertThat(seat).isInstanceOf(Seat.Sold.class));
        assertThat(sale.events()).endsWith("reservation-paid");
    }

    @Test
    void a_hold_can_be_paid_until_just_before_its_end() {
        sale.charge(ANN, Sale.PRICE);
        Reservation.Held held = sale.hold(ANN, 0);
        sale.clock.set(held.booking().expiresAt().minusNanos(1));

        assertThat(sale.pay(ANN, held).reservation()).isEqualTo(held.pay().complete());
    }

    @Test
    void at_its_end_a_hold_cannot_be_paid_and_no_money_is_taken() {
        sale.charge(ANN, Sale.PRICE);
        Reservation.Held held = sale.hold(ANN, 0);
        sale.clock.set(held.booking().expiresAt());

        assertRefused(ReservationReason.HOLD_EXPIRED, () -> sale.pay(ANN, held));
        assertThat(sale.balance(ANN)).isEqualTo(new Money(Sale.PRICE));
    }

    @Test
    void a_paid_seat_stays_sold_after_the_holds_end_whatever_sweeps() {
        sale.charge(ANN, Sale.PRICE);
        Reservation.Held held = sale.hold(ANN, 0);
        sale.pay(ANN, held);
        sale.clock.advance(ServiceOnFakes.HOLD.plusSeconds(60));

        assertThat(sale.service.sweepExpiredHolds.sweep()).isZero();
        assertThat(sale.find(held)).isInstanceOf(Reservation.Paid.class);
        assertRefused(ReservationReason.SEAT_TAKEN, () -> sale.hold(BEN, 0));
    }

    @Test
    void without_enough_money_nothing_happens_and_the_hold_stays() {
        sale.charge(ANN, Sale.PRICE - 1);
        Reservation.Held held = sale.hold(ANN, 0);

        assertRefused(BalanceReason.INSUFFICIENT, () -> sale.pay(ANN, held));

        assertThat(sale.find(held)).isEqualTo(held);
        assertThat(sale.balance(ANN)).isEqualTo(new Money(Sale.PRICE - 1));
        sale.charge(ANN, 1);
        assertThat(sale.pay(ANN, held).entry().balanceAfter()).isEqualTo(Money.NONE);
    }

    @Test
    void a_reservation_is_paid_once_whatever_the_key() {
        sale.charge(ANN, 3 * Sale.PRICE);
        Reservation.Held held = sale.hold(ANN, 0);
        sale.pay(ANN, held);

        assertRefused(ReservationReason.ALREADY_PAID, () -> sale.pay(ANN, held));
        assertThat(sale.balance(ANN)).isEqualTo(new Money(2 * Sale.PRICE));
    }

    @Test
    void a_repetition_gets_the_same_receipt() {
        sale.charge(ANN, 3 * Sale.PRICE);
        Reservation.Held held = sale.hold(ANN, 0);
        RequestKey key = sale.newKey(ANN, "pay");
        PayReservation pay = sale.service.payReservation;
        String first = pay.pay(key, held.booking().id(), Receipt::toString).text();

        assertThat(pay.pay(key, held.booking().id(), Receipt::toString))
                .satisfies(again -> assertThat(again.text()).isEqualTo(first))
                .satisfies(again -> assertThat(again.replayed()).isTrue());
        assertThat(sale.balance(ANN)).isEqualTo(new Money(2 * Sale.PRICE));
    }

    @Test
    void of_many_payments_for_one_hold_one_succeeds() {
        sale.charge(ANN, 10 * Sale.PRICE);
        Reservation.Held held = sale.hold(ANN, 0);

        List<Boolean> paid = Crowd.of(10, number -> succeeds(held));

        assertThat(paid).filteredOn(success -> success).hasSize(1);
        assertThat(sale.balance(ANN)).isEqualTo(new Money(9 * Sale.PRICE));
    }

    @Test
    void of_many_payments_with_money_for_one_one_succeeds() {
        sale.charge(ANN, Sale.PRICE);
        List<Reservation.Held> holds =
                List.of(sale.hold(ANN, 0), sale.hold(ANN, 1), sale.hold(ANN, 2), sale.hold(ANN, 3), sale.hold(ANN, 4));

        List<Boolean> paid = Crowd.of(holds.size(), number -> succeeds(holds.get(number)));

        assertThat(paid).filteredOn(success -> success).hasSize(1);
        assertThat(sale.balance(ANN)).isEqualTo(Money.NONE);
    }

    @Test
    void somebody_elses_reservation_is_not_there() {
        sale.charge(BEN, Sale.PRICE);
        Reservation.Held held = sale.hold(ANN, 0);

        assertRefused(ReservationReason.RESERVATION_NOT_FOUND, () -> sale.pay(BEN, held));
    }

    @Test
    void what_was_cancelled_or_held_again_cannot_be_paid() {
        sale.charge(ANN, 10 * Sale.PRICE);
        Reservation.Held cancelled = sale.hold(ANN, 0);
        sale.cancel(ANN, cancelled);
        Reservation.Held late = sale.hold(ANN, 1);
        sale.clock.advance(ServiceOnFakes.HOLD);
        sale.hold(BEN, 1);

        assertRefused(ReservationReason.RESERVATION_OVER, () -> sale.pay(ANN, cancelled));
        assertRefused(ReservationReason.HOLD_EXPIRED, () -> sale.pay(ANN, late));
        assertThat(sale.balance(ANN)).isEqualTo(new Money(10 * Sale.PRICE));
    }

    @Test
    void when_a_seat_has_gone_to_somebody_else_no_money_is_taken() {
        sale.charge(ANN, 2 * Sale.PRICE);
        Reservation.Held held = sale.hold(ANN, 0, 1);
        sale.service.transactions.inTransaction(() -> {
            sale.service.seats.release(
                    List.of(sale.seat(1)), List.of(held.booking().id()));
        });

        assertRefused(ReservationReason.HOLD_EXPIRED, () -> sale.pay(ANN, held));
        assertThat(sale.balance(ANN)).isEqualTo(new Money(2 * Sale.PRICE));
        assertThat(sale.find(held)).isEqualTo(held);
    }

    @Test
    void a_payment_is_shown_to_its_owner_only() {
        sale.charge(ANN, Sale.PRICE);
        Receipt receipt = sale.pay(ANN, sale.hold(ANN, 0));
        FindPayment find = sale.service.findPayment;

        assertThat(find.find(receipt.payment().id(), ANN)).isEqualTo(receipt.payment());
        assertRefused(
                PaymentReason.PAYMENT_NOT_FOUND,
                () -> find.find(receipt.payment().id(), BEN));
    }

    private boolean succeeds(Reservation held) {
        try {
            sale.pay(ANN, held);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.reason()).isIn(ReservationReason.ALREADY_PAID, BalanceReason.INSUFFICIENT);
            return false;
        }
    }
}
