package io.concertreservation.adapter.in.rest.queue;

import io.concertreservation.core.queue.domain.Estimate;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The range in which the wait will end. */
@RegisterForReflection
record EstimateResponse(long atLeastSeconds, long atMostSeconds) {
    static EstimateResponse of(Estimate estimate) {
        return new EstimateResponse(
                estimate.atLeast().toSeconds(), estimate.atMost().toSeconds());
    }
}
