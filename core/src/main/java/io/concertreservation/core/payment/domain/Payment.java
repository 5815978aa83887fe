package io.concertreservation.core.payment.domain;

import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Money taken for a reservation; {@code refunded} is when it was given back, or null. */
public record Payment(
        PaymentId id,
        ReservationId reservation,
        UserId user,
        Money amount,
        Instant paidAt,
        @Nullable Instant refunded) {
    public Optional<Instant> refundedAt() {
        return Optional.ofNullable(refunded);
    }
}
