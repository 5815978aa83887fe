package io.concertreservation.adapter.in.rest.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.core.payment.domain.Payment;
import io.concertreservation.core.payment.usecase.Receipt;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment as the buyer sees it. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record PaymentResponse(
        UUID id,
        UUID reservationId,

        @Schema(
                examples = "paid",
                enumeration = {"paid", "refunded"})
        String state,

        @Schema(examples = "300000") long amount,
        @Schema(examples = Api.CURRENCY) String currency,
        Instant paidAt,

        @Schema(description = "Only when it was given back") @Nullable
        Instant refundedAt,

        @Schema(description = "What you had left; only when you pay", examples = "200000") @Nullable
        Long balanceAfter) {
    static PaymentResponse of(Receipt receipt) {
        return of(receipt.payment(), receipt.entry().balanceAfter().amount());
    }

    static PaymentResponse of(Payment payment) {
        return of(payment, null);
    }

    private static PaymentResponse of(Payment payment, @Nullable Long balanceAfter) {
        return new PaymentResponse(
                payment.id().value(),
                payment.reservation().value(),
                payment.refunded() == null ? "paid" : "refunded",
                payment.amount().amount(),
                Api.CURRENCY,
                payment.paidAt(),
                payment.refunded(),
                balanceAfter);
    }
}
