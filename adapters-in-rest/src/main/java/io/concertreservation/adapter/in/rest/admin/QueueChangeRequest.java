package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.core.queue.domain.QueueMode;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to change of a queue; what is left out stays. */
record QueueChangeRequest(
        @Schema(
                examples = "paused",
                enumeration = {"open", "paused", "draining", "closed", "bypass"})
        @Pattern(regexp = QueueModeWord.ANY, message = "must be open, paused, draining, closed or bypass")
        @Nullable
        String mode,

        @Schema(examples = "600") @Nullable Long admissionsPerMinute,
        @Schema(examples = "100") @Nullable Long activeAtMost) {
    @Nullable
    QueueMode queueMode() {
        return mode == null ? null : QueueModeWord.parse(mode);
    }
}
