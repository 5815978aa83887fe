package io.concertreservation.core.payment.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.payment.domain.Payment;
import io.concertreservation.core.payment.domain.PaymentId;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the keeper of payments owes to those who paid. */
public abstract class PaymentsContract {
    private final Instant now = Instant.parse("2026-03-01T12:00:00.123456Z");
    private final Payment payment = paymentOf(new ReservationId(UUID.randomUUID()));

    protected abstract Transactions transactions();

    protected abstract Payments payments();

    @Test
    void a_payment_is_found_by_its_id_and_by_its_reservation() {
        add(payment);

        assertThat(transactions().inTransaction(() -> payments().find(payment.id())))
                .contains(payment);
        assertThat(transactions().inTransaction(() -> payments().of(payment.reservation())))
                .contains(payment);
    }

    @Test
    void an_unknown_payment_is_not_found() {
        assertThat(transactions().inTransaction(() -> payments().find(payment.id())))
                .isEmpty();
        assertThat(transactions().inTransaction(() -> payments().of(payment.reservation())))
                .isEmpty();
    }

    @Test
    void a_reservation_is_paid_once() {
        add(payment);
        Payment second = paymentOf(payment.reservation());

        assertThatThrownBy(() -> add(second)).isInstanceOf(IllegalStateException.class);

        assertThat(transactions().inTransaction(() -> payments().of(payment.reservation())))
                .contains(payment);
        assertThat(transactions().inTransaction(() -> payments().find(second.id())))
                .isEmpty();
    }

    @Test
    void a_payment_is_refunded_once() {
        add(payment);

        assertThat(refund(now.plusSeconds(1))).isTrue();
        assertThat(refund(now.plusSeconds(2))).isFalse();

        assertThat(transactions()
                        .inTransaction(() -> payments().find(payment.id()))
                        .orElseThrow()
                        .refundedAt())
                .contains(now.plusSeconds(1));
    }

    @Test
    void what_is_unknown_cannot_be_refunded() {
        assertThat(refund(now)).isFalse();
    }

    private boolean refund(Instant at) {
        return transactions().inTransaction(() -> payments().refund(payment.id(), at));
    }

    private void add(Payment wanted) {
        transactions().inTransaction(() -> payments().add(wanted));
    }

    private Payment paymentOf(ReservationId reservation) {
        return new Payment(
                new PaymentId(UUID.randomUUID()), reservation, new UserId("ann"), new Money(50_000), now, null);
    }
}
