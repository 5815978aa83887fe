package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.core.queue.domain.QueueStatus;
import io.concertreservation.core.queue.domain.WaitPercentiles;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A queue as its operator sees it. */
@RegisterForReflection
record QueueStatusResponse(
        UUID concertId,

        @Schema(
                examples = "open",
                enumeration = {"open", "paused", "draining", "closed", "bypass"})
        String mode,

        @Schema(examples = "600") long admissionsPerMinute,
        @Schema(examples = "100") long activeAtMost,
        @Schema(description = "In line and present") long waiting,
        @Schema(description = "In line but not asking") long away,
        @Schema(description = "Inside") long active,

        @Schema(description = "Inside but not yet seen there")
        long unclaimed,

        @Schema(description = "How many took a place, since the queue began")
        long entered,

        @Schema(description = "How many were let in") long admitted,

        @Schema(description = "How many left, paid or ran out of time")
        long left,

        @Schema(description = "How many were let in and did not come")
        long noShows,

        @Schema(description = "How many lost their place by being away too long")
        long lapsed,

        @Schema(description = "Admissions a minute of late") long recentAdmissionsPerMinute,

        @Schema(description = "How long those let in of late had waited")
        Waits waits) {
    /** How long people waited, in milliseconds. */
    @RegisterForReflection
    record Waits(long p50Millis, long p90Millis, long p99Millis) {
        static Waits of(WaitPercentiles waits) {
            return new Waits(
                    waits.p50().toMillis(), waits.p90().toMillis(), waits.p99().toMillis());
        }
    }

    static QueueStatusResponse of(UUID concert, QueueStatus status) {
        return new QueueStatusResponse(
                concert,
                QueueModeWord.of(status.control().mode()),
                status.control().limits().admissionsPerMinute(),
                status.control().limits().activeAtMost(),
                status.waiting(),
                status.away(),
                status.active(),
                status.unclaimed(),
                status.entered(),
                status.admitted(),
                status.left(),
                status.noShows(),
                status.lapsed(),
                status.admissionsPerMinute(),
                Waits.of(status.waits()));
    }
}
