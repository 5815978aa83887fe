package io.concertreservation.core.shared.fake;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.concertreservation.core.shared.domain.Reason;
import io.concertreservation.core.shared.domain.Refusal;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Sees that something is refused. */
public final class Refusals {
    private Refusals() {}

    /** Fails unless the attempt is refused for that reason; gives the refusal. */
    public static Refusal assertRefused(Reason reason, ThrowingCallable attempt) {
        Refusal refusal = catchThrowableOfType(Refusal.class, attempt);
        Assertions.assertThat(refusal).as("a refusal for %s", reason).isNotNull();
        Assertions.assertThat(refusal.reason()).isEqualTo(reason);
        return refusal;
    }
}
