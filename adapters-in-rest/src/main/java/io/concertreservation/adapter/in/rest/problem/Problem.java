package io.concertreservation.adapter.in.rest.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A refusal in the form of RFC 9457. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Why a request was refused (RFC 9457). Programs go by type.")
record Problem(
        @Schema(examples = "urn:concert-reservation:problem:seat-taken", description = "Stable; see docs/errors.md")
        String type,

        @Schema(examples = "A chosen seat is taken.") String title,
        @Schema(examples = "409") int status,

        @Schema(examples = "Seat 17 is not free.", description = "What to tell the person who asked")
        String detail,

        @Schema(
                examples = "urn:concert-reservation:occurrence:5k2m9x7q1c",
                description = "Names this one occurrence; tell it when you ask for help")
        String instance,

        @Schema(description = "Whether the same request may succeed later")
        boolean retryable,

        @Schema(description = "How long to wait before that; also the header Retry-After") @Nullable
        Long retryAfterSeconds,

        @Schema(description = "Which fields are wrong") @Nullable
        List<InvalidField> errors,

        @Schema(description = "The trace that this request belongs to, where traces are on") @Nullable
        String traceId,

        @JsonIgnore @Schema(hidden = true) Map<String, Object> facts) {
    static final String TYPE = "urn:concert-reservation:problem:";
    static final String OCCURRENCE = "urn:concert-reservation:occurrence:";

    /** Members that a type has of its own. */
    @JsonAnyGetter
    Map<String, Object> members() {
        return facts;
    }
}
