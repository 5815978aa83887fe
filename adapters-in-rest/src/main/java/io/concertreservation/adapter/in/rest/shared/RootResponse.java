package io.concertreservation.adapter.in.rest.shared;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The addresses from which all others are reached. */
@RegisterForReflection
record RootResponse(
        @Schema(examples = Api.ROOT + "/concerts") String concerts,

        @Schema(examples = Api.ROOT + "/queue-tokens/current")
        String queueToken,

        @Schema(examples = Api.ROOT + "/reservations") String reservations,
        @Schema(examples = Api.ROOT + "/payments") String payments,
        @Schema(examples = Api.ROOT + "/balance") String balance,

        @Schema(description = "The whole API, described", examples = "/q/openapi")
        String description) {
    static RootResponse here() {
        return new RootResponse(
                Api.ROOT + "/concerts",
                Api.ROOT + "/queue-tokens/current",
                Api.ROOT + "/reservations",
                Api.ROOT + "/payments",
                Api.ROOT + "/balance",
                "/q/openapi");
    }
}
