package wrong.core.queue.domain;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks TIME_COMES_FROM_THE_CLOCK. */
public final class NowByReference {
    private final Supplier<Instant> now = Instant::now;
}
