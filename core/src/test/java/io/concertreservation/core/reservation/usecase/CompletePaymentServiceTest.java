package io.concertreservation.core.reservation.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;

import io.concertreservation.core.Sale;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Transactions;
import org.junit.jupiter.api.Test;

final class CompletePaymentServiceTest {
    private static final UserId ANN = new UserId("ann");

    private final Sale sale = new Sale(1, 4, 4);

    @Test
    void a_hold_that_ends_while_the_money_is_being_taken_is_not_paid() {
        Reservation.Held held = sale.hold(ANN, 0);
        Transactions transactions = sale.service.transactions;
        Reservation.Paying paying = new BeginPaymentService(
                        sale.service.reservations, sale.service.seats, transactions, sale.clock)
                .begin(held.booking().id(), ANN);
        sale.clock.set(held.booking().expiresAt());

        assertRefused(
                ReservationReason.HOLD_EXPIRED,
                () -> new CompletePaymentService(sale.service.reservations, transactions, sale.clock).complete(paying));
    }
}
