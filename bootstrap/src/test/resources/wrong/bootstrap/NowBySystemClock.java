package wrong.bootstrap;

import java.time.Clock;

/** Breaks TIME_COMES_FROM_THE_CLOCK. */
class NowBySystemClock {
    Object read() {
        return Clock.systemUTC();
    }
}
