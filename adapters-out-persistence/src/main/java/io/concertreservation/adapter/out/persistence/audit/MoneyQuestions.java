package io.concertreservation.adapter.out.persistence.audit;

/** Looks for breaches between payments, ledger and balances; each question is one statement, one sentence a breach. */
final class MoneyQuestions {
    static final String PAID_HAS_PAYMENT = """
            SELECT CONCAT('reservation ', BIN_TO_UUID(r.id), ' is ', r.state, ' at ',
                          (SELECT SUM(rs.price) FROM reservation_seat rs WHERE rs.reservation_id = r.id),
                          ' but its payment is ',
                          COALESCE(CONCAT(p.amount, IF(p.refunded_at IS NULL, '', ', refunded')), 'missing'))
            FROM reservation r LEFT JOIN payment p ON p.reservation_id = r.id
            WHERE r.state IN ('PAID', 'REFUNDED')
              AND (p.id IS NULL
                   OR p.amount <> (SELECT SUM(rs.price) FROM reservation_seat rs WHERE rs.reservation_id = r.id)
                   OR p.user_id <> r.user_id
                   OR (r.state = 'REFUNDED') <> (p.refunded_at IS NOT NULL))
            UNION ALL
            SELECT CONCAT('payment ', BIN_TO_UUID(p.id), ' is for a reservation that is ', COALESCE(r.state, 'missing'))
            FROM payment p LEFT JOIN reservation r ON r.id = p.reservation_id
            WHERE r.id IS NULL OR r.state NOT IN ('PAID', 'REFUNDED')""";

    static final String PAYMENT_IS_BOOKED = """
            SELECT CONCAT('payment ', BIN_TO_UUID(p.id), ' of ', p.amount, ' is booked as ',
                          COALESCE(e.amount, 'nothing'))
            FROM payment p
            LEFT JOIN ledger_entry e ON e.kind = 'PAYMENT' AND e.reference = p.id AND e.side = 'USER'
            WHERE e.id IS NULL OR e.amount <> -CAST(p.amount AS SIGNED) OR e.account <> p.user_id
            UNION ALL
            SELECT CONCAT('refund of payment ', BIN_TO_UUID(p.id), ' of ', p.amount, ' is booked as ',
                          COALESCE(e.amount, 'nothing'))
            FROM payment p
            LEFT JOIN ledger_entry e ON e.kind = 'REFUND' AND e.reference = p.id AND e.side = 'USER'
            WHERE (p.refunded_at IS NOT NULL) <> (e.id IS NOT NULL)
               OR e.amount <> CAST(p.amount AS SIGNED) OR e.account <> p.user_id
            UNION ALL
            SELECT CONCAT('entry ', BIN_TO_UUID(e.id), ' of ', e.amount, ' is for no payment')
            FROM ledger_entry e LEFT JOIN payment p ON p.id = e.reference
            WHERE e.kind IN ('PAYMENT', 'REFUND') AND p.id IS NULL""";

    static final String ENTRIES_PAIR = """
            SELECT CONCAT(kind, ' ', BIN_TO_UUID(reference), ' has ', COUNT(*), ' entries that sum to ', SUM(amount))
            FROM ledger_entry GROUP BY kind, reference
            HAVING COUNT(*) <> 2 OR SUM(side = 'USER') <> 1 OR SUM(amount) <> 0""";

    static final String BALANCE_IS_LEDGER = """
            SELECT CONCAT('an account has ', a.balance, ' but its entries sum to ', COALESCE(e.total, 0))
            FROM account a
            LEFT JOIN (SELECT account, SUM(amount) AS total FROM ledger_entry WHERE side = 'USER' GROUP BY account) e
                   ON e.account = a.user_id
            WHERE CAST(a.balance AS SIGNED) <> COALESCE(e.total, 0)
            UNION ALL
            SELECT CONCAT('entries of ', SUM(e.amount), ' belong to no account')
            FROM ledger_entry e LEFT JOIN account a ON a.user_id = e.account
            WHERE e.side = 'USER' AND a.user_id IS NULL
            GROUP BY e.account""";

    private MoneyQuestions() {}
}
