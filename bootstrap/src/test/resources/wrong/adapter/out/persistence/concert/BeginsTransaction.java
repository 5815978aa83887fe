package wrong.adapter.out.persistence.concert;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Breaks PERSISTENCE_JOINS_A_TRANSACTION. */
class BeginsTransaction {
    String title() {
        return QuarkusTransaction.requiringNew().call(() -> "none");
    }
}
