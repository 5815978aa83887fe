package io.concertreservation.adapter.out.persistence.audit;

import io.concertreservation.core.audit.domain.Invariant;
import io.concertreservation.core.audit.port.Books;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.StatelessSession;

/** Asks one set-based question for each invariant. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaBooks implements Books {
    private static final String EVENTS_ARE_TOLD = """
            SELECT CONCAT('event ', number, ' (', type, ') ',
                          IF(state = 'DEAD', 'is a dead letter', CONCAT('has waited since ', happened_at)))
            FROM outbox
            WHERE state = 'DEAD'
               OR (state = 'PENDING' AND happened_at < UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE)""";

    private final StatelessSession session;

    JpaBooks(StatelessSession session) {
        this.session = session;
    }

    @Override
    public List<String> breaches(Invariant invariant, int limit) {
        return session.createNativeQuery(question(invariant) + " LIMIT " + limit, String.class)
                .list();
    }

    private static String question(Invariant invariant) {
        return switch (invariant) {
            case ONE_OWNER -> SeatQuestions.ONE_OWNER;
            case SOLD_IS_PAID -> SeatQuestions.SOLD_IS_PAID;
            case HELD_IS_RESERVED -> SeatQuestions.HELD_IS_RESERVED;
            case NOTHING_HALF_PAID -> SeatQuestions.NOTHING_HALF_PAID;
            case PAID_HAS_PAYMENT -> MoneyQuestions.PAID_HAS_PAYMENT;
            case PAYMENT_IS_BOOKED -> MoneyQuestions.PAYMENT_IS_BOOKED;
            case ENTRIES_PAIR -> MoneyQuestions.ENTRIES_PAIR;
            case BALANCE_IS_LEDGER -> MoneyQuestions.BALANCE_IS_LEDGER;
            case EVENTS_ARE_TOLD -> EVENTS_ARE_TOLD;
        };
    }
}
