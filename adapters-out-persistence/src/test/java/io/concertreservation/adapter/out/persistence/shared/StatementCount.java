package io.concertreservation.adapter.out.persistence.shared;

import org.hibernate.StatelessSession;

/**
 * How many statements a connection has been sent so far.
 *
 * @param connection which one
 * @param statements the one that asks for this included
 */
public record StatementCount(long connection, long statements) {
    private static final String COUNT = """
            SELECT CONNECTION_ID() AS id, CAST(VARIABLE_VALUE AS UNSIGNED) AS many
            FROM performance_schema.session_status WHERE VARIABLE_NAME = 'Questions'""";

    /** Of the connection of this session; needs a transaction. */
    public static StatementCount of(StatelessSession session) {
        Object[] row = session.createNativeQuery(COUNT, Object[].class)
                .addScalar("id", Long.class)
                .addScalar("many", Long.class)
                .getSingleResult();
        return new StatementCount((Long) row[0], (Long) row[1]);
    }
}
