package io.concertreservation.adapter.in.rest.problem;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field of the request and what is wrong with it. */
@RegisterForReflection
record InvalidField(
        @Schema(examples = "amount") String field,
        @Schema(examples = "must be a whole number") String message) {}
