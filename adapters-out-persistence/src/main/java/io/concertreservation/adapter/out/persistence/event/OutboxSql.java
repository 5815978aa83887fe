package io.concertreservation.adapter.out.persistence.event;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How events are added, found, marked and forgotten. */
final class OutboxSql {
    /** One probe of the index for each shard. */
    static final String DUE_SHARDS = """
            SELECT s.shard FROM relay_shard s WHERE EXISTS (
                SELECT 1 FROM outbox o FORCE INDEX (outbox_pending)
                WHERE o.state = 'PENDING' AND o.shard = s.shard AND (o.retry_at IS NULL OR o.retry_at <= :now))""";

    static final String LOCK_SHARD =
            "SELECT shard FROM relay_shard FORCE INDEX (PRIMARY) WHERE shard = :shard FOR UPDATE SKIP LOCKED";

    static final String PENDING = """
            SELECT * FROM outbox FORCE INDEX (outbox_pending)
            WHERE state = 'PENDING' AND shard = :shard AND number > :last ORDER BY number LIMIT :most""";

    /** By primary key, always: through the index of what is pending it would meet the events of other relays. */
    static final String TOLD = """
            UPDATE outbox FORCE INDEX (PRIMARY) SET state = 'TOLD', told_at = :now
            WHERE number IN (:numbers) AND state = 'PENDING'""";

    static final String FAILED = """
            UPDATE outbox FORCE INDEX (PRIMARY) SET attempts = attempts + 1, retry_at = :retryAt
            WHERE number = :number AND state = 'PENDING'""";

    static final String DEAD = """
            UPDATE outbox FORCE INDEX (PRIMARY) SET attempts = attempts + 1, state = 'DEAD'
            WHERE number = :number AND state = 'PENDING'""";

    static final String FORGET = """
            DELETE FROM outbox WHERE told_at <= UTC_TIMESTAMP(6) - INTERVAL :micros MICROSECOND
            ORDER BY told_at LIMIT :most""";

    /** Counts at most so many, so that a long absence of the stream does not make its own measurement long. */
    static final String COUNT = """
            SELECT COUNT(*) AS many FROM (
                SELECT 1 FROM outbox FORCE INDEX (outbox_pending) WHERE state = :state LIMIT 100000) some""";

    /** One probe of the index for each shard; within a shard the lowest number is the oldest. */
    static final String OLDEST = """
            SELECT COALESCE(MAX(TIMESTAMPDIFF(MICROSECOND, o.happened_at, :now)), 0) AS micros FROM relay_shard s
            JOIN outbox o ON o.number = (
                SELECT first.number FROM outbox first FORCE INDEX (outbox_pending)
                WHERE first.state = 'PENDING' AND first.shard = s.shard ORDER BY first.number LIMIT 1)""";

    private OutboxSql() {}

    /** So many events in one statement, in which the numbers ascend in the order of the rows. */
    static String append(int count) {
        return "INSERT INTO outbox (shard, state, event_id, type, version, aggregate, happened_at, facts, attempts) VALUES "
                + IntStream.range(0, count).mapToObj(OutboxSql::row).collect(Collectors.joining(", "));
    }

    private static String row(int i) {
        return "(:shard%1$d, 'PENDING', :event%1$d, :type%1$d, :version%1$d, :aggregate%1$d, :happenedAt%1$d, :facts%1$d, 0)"
                .formatted(i);
    }
}
