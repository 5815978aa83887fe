package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.core.concert.usecase.SectionDraft;
import io.concertreservation.core.shared.domain.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new section of a schedule. */
record SectionRequest(
        @Schema(examples = "R") @NotBlank @Size(max = 50) String name,
        @Schema(examples = "10") @NotNull Integer rows,
        @Schema(examples = "20") @NotNull Integer seatsPerRow,

        @Schema(description = "Whole won", examples = "150000") @NotNull
        Long price) {
    SectionDraft draft() {
        return new SectionDraft(name.strip(), rows, seatsPerRow, new Money(price));
    }
}
