package io.concertreservation.adapter.in.rest.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new venue. */
record VenueRequest(
        @Schema(examples = "Olympic Hall") @NotBlank @Size(max = 100)
        String name,

        @Schema(examples = "Seoul") @NotBlank @Size(max = 100)
        String city) {}
