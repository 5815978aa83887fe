package io.concertreservation.adapter.in.rest.balance;

import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.core.balance.domain.LedgerEntry;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a buyer's ledger. */
@RegisterForReflection
record EntryResponse(
        UUID id,

        @Schema(
                examples = "charge",
                enumeration = {"charge", "payment", "refund"})
        String kind,

        @Schema(description = "The charge or payment that the line is about")
        UUID reference,

        @Schema(description = "Positive when you gained", examples = "500000")
        long amount,

        @Schema(examples = "500000") long balanceAfter,
        @Schema(examples = Api.CURRENCY) String currency,
        Instant at) {
    static EntryResponse of(LedgerEntry entry) {
        return new EntryResponse(
                entry.id(),
                entry.kind().name().toLowerCase(Locale.ROOT),
                entry.reference(),
                entry.amount().amount(),
                entry.balanceAfter().amount(),
                Api.CURRENCY,
                entry.at());
    }
}
