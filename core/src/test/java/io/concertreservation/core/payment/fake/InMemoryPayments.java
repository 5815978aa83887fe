package io.concertreservation.core.payment.fake;

import io.concertreservation.core.payment.domain.Payment;
import io.concertreservation.core.payment.domain.PaymentId;
import io.concertreservation.core.payment.port.Payments;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.fake.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Payments in memory. */
public final class InMemoryPayments implements Payments {
    private final Table<UUID, Payment> rows;

    public InMemoryPayments(InMemoryTransactions transactions) {
        this.rows = new Table<>(transactions);
    }

    @Override
    public void add(Payment payment) {
        if (of(payment.reservation()).isPresent()) {
            throw new IllegalStateException("Paid before: " + payment.reservation());
        }
        rows.put(payment.id().value(), payment);
    }

    @Override
    public Optional<Payment> find(PaymentId id) {
        return rows.find(id.value());
    }

    @Override
    public Optional<Payment> of(ReservationId reservation) {
        return rows.all()
                .filter(payment -> payment.reservation().equals(reservation))
                .findAny();
    }

    @Override
    public boolean refund(PaymentId id, Instant at) {
        Optional<Payment> paid = find(id).filter(payment -> payment.refundedAt().isEmpty());
        paid.ifPresent(payment -> rows.put(
                id.value(),
                new Payment(id, payment.reservation(), payment.user(), payment.amount(), payment.paidAt(), at)));
        return paid.isPresent();
    }
}
