package wrong.bootstrap;

import java.time.Instant;

/** Breaks TIME_COMES_FROM_THE_CLOCK. */
class NowByInstant {
    Object read() {
        return Instant.now();
    }
}
