package wrong.adapter.out.persistence.concert;

import jakarta.transaction.Transactional;
import wrong.core.concert.port.Concerts;

/** Breaks PERSISTENCE_JOINS_A_TRANSACTION. */
@Transactional(Transactional.TxType.MANDATORY)
class OwnTransactionInMethod implements Concerts {
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String title(long concert) {
        return "none";
    }
}
