package wrong.adapter.out.persistence.balance;

import java.sql.Timestamp;
import java.time.Instant;

/** Breaks NO_OLD_DATES. */
class OldTimestamp {
    Object now(Instant instant) {
        return Timestamp.from(instant);
    }
}
