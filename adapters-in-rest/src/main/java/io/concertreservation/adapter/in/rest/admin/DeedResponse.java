package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.core.trail.domain.Deed;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the audit trail. */
@RegisterForReflection
record DeedResponse(
        UUID id,
        Instant at,

        @Schema(description = "The user whose request it was", examples = "olivia")
        String by,

        @Schema(examples = "queue-steered") String what,

        @Schema(
                description = "What it was done to: kind, slash, id",
                examples = "concert/01a20fbe-6d29-7808-a1ba-3f1f2f6f0b3e")
        String subject,

        @Schema(description = "What was so until then; what stayed is left out", examples = "{\"mode\": \"open\"}")
        Map<String, String> before,

        @Schema(description = "What has been so since", examples = "{\"mode\": \"paused\"}")
        Map<String, String> after) {
    static DeedResponse of(Deed deed) {
        return new DeedResponse(
                deed.id(), deed.at(), deed.by().value(), deed.what(), deed.subject(), deed.before(), deed.after());
    }
}
