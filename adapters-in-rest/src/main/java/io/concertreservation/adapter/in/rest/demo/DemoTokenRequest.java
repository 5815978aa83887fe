package io.concertreservation.adapter.in.rest.demo;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who somebody wants to be. */
record DemoTokenRequest(
        @Schema(examples = "mina") @NotBlank @Size(max = 64) String user,

        @Schema(description = "buyer, organizer, operator; usually buyer", examples = "[\"buyer\"]")
        @Size(min = 1, max = 3)
        @Nullable
        List<
                        @NotNull
                        @Pattern(regexp = "buyer|organizer|operator", message = "must be buyer, organizer or operator")
                        String>
                groups) {}
