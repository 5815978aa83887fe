package wrong.adapter.out.persistence.concert;

import wrong.core.concert.port.Concerts;

/** Breaks PERSISTENCE_JOINS_A_TRANSACTION. */
class WithoutTransaction implements Concerts {
    @Override
    public String title(long concert) {
        return "none";
    }
}
