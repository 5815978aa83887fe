package io.concertreservation.torture.faults;

import io.concertreservation.faults.Servers;
import io.concertreservation.torture.Ending;
import io.concertreservation.torture.site.Site;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Strangers in the database who lock rows of seats and accounts in the wrong order, over and over. */
final class DeadlockStorm {

    private static final int STRANGERS = 4;
    private static final int LOCKS = 3;

    private final Servers servers;
    private final SplittableRandom chance;
    private final Ending over = new Ending();
    private final List<Thread> strangers = new ArrayList<>();

    private DeadlockStorm(Servers servers, long seed) {
        this.servers = servers;
        this.chance = new SplittableRandom(seed);
    }

    static Fault of(Site site, RandomGenerator chance) {
        DeadlockStorm storm = new DeadlockStorm(site.servers(), chance.nextLong());
        return Fault.of(Duration.ofMillis(chance.nextInt(1_500, 3_000)), storm::rise, storm::abate);
    }

    private void rise() {
        for (int i = 0; i < STRANGERS; i++) {
            SplittableRandom own = chance.split();
            strangers.add(Thread.ofPlatform().daemon().name("stranger-" + i).start(() -> meddle(own)));
        }
    }

    private void abate() {
        over.begin();
        for (Thread stranger : strangers) {
            try {
                stranger.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void meddle(SplittableRandom own) {
        try (Connection connection = servers.connect()) {
            connection.setAutoCommit(false);
            List<String> seats = column(connection, "SELECT id FROM seat");
            List<String> accounts = column(connection, "SELECT user_id FROM account");
            while (!over.isOver()) {
                meddleOnce(connection, own, seats, accounts);
                over.letPass(Duration.ofMillis(own.nextInt(1, 20)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("No storm without a database", e);
        }
    }

    private static void meddleOnce(
            Connection connection, SplittableRandom own, List<String> seats, List<String> accounts)
            throws SQLException {
        try {
            for (int i = 0; i < LOCKS; i++) {
                lock(connection, "SELECT id FROM seat WHERE id = ? FOR UPDATE", seats.get(own.nextInt(seats.size())));
                if (!accounts.isEmpty()) {
                    String account = accounts.get(own.nextInt(accounts.size()));
                    lock(connection, "SELECT balance FROM account WHERE user_id = ? FOR UPDATE", account);
                }
            }
        } catch (SQLException lostADeadlock) {
            // Which is what we are here for.
        } finally {
            connection.rollback();
        }
    }

    private static void lock(Connection connection, String query, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, id);
            statement.executeQuery().close();
        }
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            connection.commit();
            return texts;
        }
    }
}
