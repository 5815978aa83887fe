package wrong.adapter.out.persistence.concert;

import jakarta.transaction.Transactional;
import wrong.core.concert.port.Concerts;

/** Breaks PERSISTENCE_JOINS_A_TRANSACTION. */
@Transactional
class OwnTransaction implements Concerts {
    @Override
    public String title(long concert) {
        return "none";
    }
}
