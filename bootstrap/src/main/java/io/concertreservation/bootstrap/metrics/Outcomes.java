package io.concertreservation.bootstrap.metrics;

import io.concertreservation.core.shared.domain.Answer;
import io.concertreservation.core.shared.domain.Refusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;

/**
 * Counts what became of one kind of request: made, answered again, refused and why, or failed. The reasons are those of
 * the problem documents, so there are as many as the code knows.
 */
public final class Outcomes {
    private final MeterRegistry meters;
    private final String what;
    private final Counter made;
    private final Counter replayed;
    private final Counter failed;

    /** For requests of a kind, such as {@code concert.holds}. */
    public Outcomes(MeterRegistry meters, String what) {
        this.meters = meters;
        this.what = what;
        this.made = meters.counter(what + ".made");
        this.replayed = meters.counter(what + ".replayed");
        this.failed = meters.counter(what + ".failed");
    }

    /** Lets the request have its answer, and counts it. */
    public Answer of(Supplier<Answer> request) {
        boolean ended = false;
        try {
            Answer answer = request.get();
            (answer.replayed() ? replayed : made).increment();
            ended = true;
            return answer;
        } catch (Refusal refusal) {
            meters.counter(what + ".refused", "reason", refusal.reason().code()).increment();
            ended = true;
            throw refusal;
        } finally {
            if (!ended) {
                failed.increment();
            }
        }
    }
}
