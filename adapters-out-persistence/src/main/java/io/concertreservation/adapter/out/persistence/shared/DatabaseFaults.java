package io.concertreservation.adapter.out.persistence.shared;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells what went wrong in the database, however deep the driver's word is wrapped. */
public final class DatabaseFaults {
    private static final int DUPLICATE = 1062;
    private static final int LOCKED_BY_ANOTHER = 3572;
    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    /** Too many connections, shutting down, read-only after a failover, offline for maintenance. */
    private static final Set<Integer> NOT_SERVING = Set.of(1040, 1053, 1203, 1290, 1836, 3032);

    private static final int MOST = 20;

    private DatabaseFaults() {}

    /** A unique key refused a row. */
    public static boolean isDuplicate(Throwable failure) {
        return any(failure, sql -> sql.getErrorCode() == DUPLICATE);
    }

    /** Another transaction has the row, and waiting was not wanted. */
    static boolean isLockedByAnother(Throwable failure) {
        return any(failure, sql -> sql.getErrorCode() == LOCKED_BY_ANOTHER);
    }

    /** The same work may succeed when it is done again. */
    static boolean isLostRace(Throwable failure) {
        return any(failure, sql -> sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_WAIT_TIMEOUT);
    }

    /** The database could not be reached, or had no connection to spare: those faults of the pool carry no state. */
    static boolean isAway(Throwable failure) {
        return any(
                failure,
                sql -> sql.getSQLState() == null
                        || sql.getSQLState().startsWith("08")
                        || NOT_SERVING.contains(sql.getErrorCode()));
    }

    private static boolean any(Throwable failure, Predicate<SQLException> test) {
        return withAllBehind(failure)
                .limit(MOST)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(test);
    }

    /** Causes and what was suppressed, which is where a failed commit keeps the driver's word. */
    private static Stream<Throwable> withAllBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MOST)
                .flatMap(cause -> Stream.concat(
                        Stream.of(cause), Stream.of(cause.getSuppressed()).flatMap(DatabaseFaults::withAllBehind)));
    }
}
