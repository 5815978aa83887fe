package wrong.bootstrap;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Breaks TIME_COMES_FROM_THE_CLOCK. */
class NowByZone {
    Object read() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }
}
