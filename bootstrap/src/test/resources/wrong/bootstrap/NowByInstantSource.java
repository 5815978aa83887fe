package wrong.bootstrap;

import java.time.Instant;
import java.time.InstantSource;

/** Breaks TIME_COMES_FROM_THE_CLOCK. */
class NowByInstantSource {
    Instant read() {
        return InstantSource.system().instant();
    }
}
