package io.concertreservation.adapter.out.persistence.sample;

import io.concertreservation.adapter.out.persistence.sample.SampleProgramme.Block;
import io.concertreservation.adapter.out.persistence.sample.SampleProgramme.Hall;
import io.concertreservation.adapter.out.persistence.sample.SampleProgramme.Show;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * As many concerts, dates, seats and users as a load test wants, added to what is there.
 *
 * @param schedules dates of each concert, with {@value #SEATS} seats each
 * @param users accounts {@code user-00001} and so on with a charged balance; those that exist stay as they are
 */
public record BigSample(int concerts, int schedules, int users) {

    /** Seats of each date. */
    public static final int SEATS = 50;

    private static final int HALLS = 10;
    private static final int DATES_AT_A_TIME = 100;
    private static final long BALANCE = 1_000_000;
    private static final Block BLOCK = new Block("Floor", 5, 10, 50_000);
    private static final Duration FIRST_DATE_IN = Duration.ofDays(30);
    private static final Duration BETWEEN_DATES = Duration.ofHours(3);

    /** Told how far the load is. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    /** Loads it in many small transactions, so that a running service goes on meanwhile. */
    public void load(Connection connection, Instant now, Progress progress) throws SQLException {
        connection.setAutoCommit(false);
        long total = (long) concerts * schedules * SEATS;
        progress.at(0, total);
        openAccounts(connection, now);
        List<Hall> halls = halls(connection, now);
        long done = 0;
        for (int number = 1; number <= concerts; number++) {
            UUID concert = concert(connection, halls.get(number % halls.size()), number, now);
            for (int from = 0; from < schedules; from += DATES_AT_A_TIME) {
                done += dates(connection, concert, from, Math.min(from + DATES_AT_A_TIME, schedules), now);
                progress.at(done, total);
            }
        }
        refreshStatistics(connection);
    }

    private static List<Hall> halls(Connection connection, Instant now) throws SQLException {
        List<Hall> halls = new ArrayList<>();
        try (ProgrammeRows rows = new ProgrammeRows(connection)) {
            for (int number = 1; number <= HALLS; number++) {
                Hall hall = new Hall(SampleIds.next(now), "Load test hall " + number, "Seoul");
                rows.hall(hall);
                halls.add(hall);
            }
        }
        return halls;
    }

    private UUID concert(Connection connection, Hall hall, int number, Instant now) throws SQLException {
        String title = String.format(Locale.ROOT, "Load test concert %03d", number);
        Show show = new Show(SampleIds.next(now), hall, title, "Load test band", "", Duration.ofDays(-1), 4);
        try (ProgrammeRows rows = new ProgrammeRows(connection)) {
            rows.concert(show, now.plus(show.opensIn()), date(schedules, now));
        }
        return show.id();
    }

    private static int dates(Connection connection, UUID concert, int from, int to, Instant now) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (ProgrammeRows rows = new ProgrammeRows(connection)) {
            for (int index = from; index < to; index++) {
                UUID schedule = SampleIds.next(now);
                rows.date(schedule, concert, date(index, now));
                rows.block(SampleIds.next(now), schedule, BLOCK);
                ids.add(schedule);
            }
        }
        int seats = SeatMaker.make(connection, ids.getFirst(), ids.getLast());
        connection.commit();
        return seats;
    }

    private static Instant date(int index, Instant now) {
        return now.plus(FIRST_DATE_IN).plus(BETWEEN_DATES.multipliedBy(index));
    }

    private void openAccounts(Connection connection, Instant now) throws SQLException {
        Set<String> there = existingUsers(connection);
        try (AccountRows accounts = new AccountRows(connection)) {
            for (int number = 1; number <= users; number++) {
                String user = String.format(Locale.ROOT, "user-%05d", number);
                if (!there.contains(user)) {
                    accounts.open(user, BALANCE);
                    accounts.charge(user, BALANCE, BALANCE, now);
                }
            }
        }
        connection.commit();
    }

    private static Set<String> existingUsers(Connection connection) throws SQLException {
        Set<String> users = new HashSet<>();
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT user_id FROM account WHERE user_id LIKE 'user-%'");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                users.add(rows.getString(1));
            }
        }
        return users;
    }

    private static void refreshStatistics(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE concert, schedule, section, seat, account, ledger_entry");
        }
    }
}
