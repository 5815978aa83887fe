package io.concertreservation.adapter.in.rest.demo;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An access token to try things out with. */
@RegisterForReflection
record DemoTokenResponse(
        @Schema(description = "Send it as Authorization: Bearer")
        String token,

        @Schema(description = "Seconds", examples = "43200") long expiresIn) {}
