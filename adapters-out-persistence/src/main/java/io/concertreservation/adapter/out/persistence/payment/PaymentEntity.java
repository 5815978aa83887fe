package io.concertreservation.adapter.out.persistence.payment;

import io.concertreservation.core.payment.domain.Payment;
import io.concertreservation.core.payment.domain.PaymentId;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code payment}. */
@Entity
@Table(name = "payment")
class PaymentEntity {
    @Id
    UUID id;

    UUID reservationId;
    String userId;
    long amount;
    Instant paidAt;
    Instant refundedAt;

    static PaymentEntity of(Payment payment) {
        PaymentEntity entity = new PaymentEntity();
        entity.id = payment.id().value();
        entity.reservationId = payment.reservation().value();
        entity.userId = payment.user().value();
        entity.amount = payment.amount().amount();
        entity.paidAt = payment.paidAt();
        entity.refundedAt = payment.refundedAt().orElse(null);
        return entity;
    }

    Payment toDomain() {
        return new Payment(
                new PaymentId(id),
                new ReservationId(reservationId),
                new UserId(userId),
                new Money(amount),
                paidAt,
                refundedAt);
    }
}
