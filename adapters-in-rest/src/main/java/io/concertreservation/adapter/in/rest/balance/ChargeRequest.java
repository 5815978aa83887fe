package io.concertreservation.adapter.in.rest.balance;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much is to be added to a balance. */
record ChargeRequest(
        @Schema(description = "Whole won, from 1", examples = "500000") @NotNull
        Long amount) {}
