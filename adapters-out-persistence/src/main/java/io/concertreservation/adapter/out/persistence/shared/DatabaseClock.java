package io.concertreservation.adapter.out.persistence.shared;

import io.agroal.api.AgroalDataSource;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The database's time, so that all instances have one clock: read now and then, carried on in between by this machine's
 * monotonic clock, which no administrator sets. In whole microseconds, as the database keeps them.
 */
@Singleton
class DatabaseClock extends Clock {
    private static final Logger LOG = Logger.getLogger(DatabaseClock.class);
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int SAMPLES = 5;

    private final AgroalDataSource database;
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private volatile @Nullable Reading last;

    DatabaseClock(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Instant instant() {
        Reading reading = last;
        if (reading == null) {
            reading = refresh();
        } else if (reading.age().compareTo(FRESH) > 0 && refreshing.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::refreshAside);
        }
        return reading.at().plus(reading.age()).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    /** Nobody waits for this but the first who asks. Of several samples the one with the shortest journey is the most exact. */
    private Reading refresh() {
        try (Connection connection = database.getConnection();
                PreparedStatement question = connection.prepareStatement("SELECT UTC_TIMESTAMP(6)")) {
            Reading best = sample(question);
            for (int i = 1; i < SAMPLES; i++) {
                Reading next = sample(question);
                best = next.journey() < best.journey() ? next : best;
            }
            last = best;
            return best;
        } catch (SQLException e) {
            LOG.warnf("The database's time could not be read: %s", e);
            throw new Refusal(
                    SharedReason.UNAVAILABLE,
                    "The database cannot be reached at the moment. Ask again in 3 s.",
                    Duration.ofSeconds(3));
        }
    }

    private void refreshAside() {
        try {
            refresh();
        } catch (Refusal ignored) {
            // It is logged. The machine's clock carries on: it drifts by some milliseconds a minute at worst.
        } finally {
            refreshing.set(false);
        }
    }

    private static Reading sample(PreparedStatement question) throws SQLException {
        long asked = System.nanoTime();
        try (ResultSet answer = question.executeQuery()) {
            long journey = System.nanoTime() - asked;
            answer.next();
            Instant at = answer.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            return new Reading(at, asked + journey / 2, journey);
        }
    }

    private record Reading(Instant at, long nanos, long journey) {
        Duration age() {
            return Duration.ofNanos(System.nanoTime() - nanos);
        }
    }

    /** The same time under another zone's name. */
    private static final class Zoned extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        Zoned(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }
    }
}
