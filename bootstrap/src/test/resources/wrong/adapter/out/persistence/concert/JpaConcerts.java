package wrong.adapter.out.persistence.concert;

import jakarta.transaction.Transactional;
import wrong.core.concert.port.Concerts;

/** Right, beside the wrong ones. */
@Transactional(Transactional.TxType.MANDATORY)
class JpaConcerts implements Concerts {
    @Override
    public String title(long concert) {
        return "none";
    }
}
