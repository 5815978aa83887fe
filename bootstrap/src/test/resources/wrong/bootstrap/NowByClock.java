package wrong.bootstrap;

import java.time.Clock;
import java.time.Instant;

/** Right: the clock is given. */
class NowByClock {
    Instant read(Clock clock) {
        return Instant.now(clock);
    }
}
