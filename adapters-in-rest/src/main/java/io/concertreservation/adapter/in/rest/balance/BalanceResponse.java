package io.concertreservation.adapter.in.rest.balance;

import io.concertreservation.adapter.in.rest.shared.Api;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a buyer has. */
@RegisterForReflection
record BalanceResponse(
        @Schema(examples = "200000") long balance,
        @Schema(examples = Api.CURRENCY) String currency) {}
