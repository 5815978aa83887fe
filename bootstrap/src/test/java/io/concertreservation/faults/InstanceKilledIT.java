package io.concertreservation.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that we lock keeps a transaction of the far instance from ending until that instance has been killed. */
class InstanceKilledIT {

    private static final long PRICE = 50_000;
    private static final Duration LEASE_AND_A_BIT = Duration.ofSeconds(8);

    private final Site site = Site.shared();
    private final Door near = site.near().door();
    private final Door far = site.far().door();

    private Show show;
    private Buyer mina;

    @BeforeEach
    void mina_is_inside_with_money() {
        show = new Organizer(near).publishes(Programme.usual());
        mina = Buyer.at(near, "mina").withBalance(PRICE);
        mina.enters(show);
    }

    @AfterEach
    void the_instance_comes_back() {
        site.far().startAgain();
    }

    @Test
    void killed_while_it_held_a_seat_its_lock_lapses_and_the_buyer_gets_the_seat_elsewhere() throws SQLException {
        long seat = mina.seesSeats(show).free().getFirst();
        String key = Buyer.newKey();
        CompletableFuture<Response> lost;
        try (Connection ours = lock("SELECT id FROM seat WHERE id = ? FOR UPDATE", String.valueOf(seat))) {
            lost = Timed.asking(() -> mina.movesTo(far).asksToHold(show, key, seat));
            killFarWhileItWaits();
            ours.rollback();
        }
        assertThat(lost).failsWithin(Duration.ofSeconds(5));

        Refused.with(mina.asksToHold(show, key, seat), 409, "request-still-running");
        Buyer rival = Buyer.at(near, "rival");
        rival.enters(show);
        Refused.with(rival.asksToHold(show, Buyer.newKey(), seat), 409, "seat-taken");
        rival.holds(show, seat + 1);
        assertThat(Timed.until(
                        "instance killed: its seat was held elsewhere after",
                        () -> mina.asksToHold(show, key, seat).statusCode() == 201))
                .isLessThan(LEASE_AND_A_BIT);
        assertThat(mina.seesSeats(show).inState("held")).containsExactlyInAnyOrder(seat, seat + 1);
        Watch.findsTheBooksInOrder(near);
    }

    @Test
    void killed_while_it_took_the_money_the_buyer_pays_once_elsewhere() throws SQLException {
        Hold hold = mina.holds(show, mina.seesSeats(show).free().getFirst());
        String key = Buyer.newKey();
        CompletableFuture<Response> lost;
        try (Connection ours = lock("SELECT balance FROM account WHERE user_id = ? FOR UPDATE", mina.name())) {
            lost = Timed.asking(() -> mina.movesTo(far).asksToPay(hold, key));
            killFarWhileItWaits();
            ours.rollback();
        }
        assertThat(lost).failsWithin(Duration.ofSeconds(5));

        assertThat(Timed.until(
                        "instance killed: its payment was done elsewhere after",
                        () -> mina.asksToPay(hold, key).statusCode() == 201))
                .isLessThan(LEASE_AND_A_BIT);
        assertThat(mina.stateOf(hold)).isEqualTo("paid");
        assertThat(mina.balance()).isZero();
        Watch.findsTheBooksInOrder(near);
    }

    private Connection lock(String query, String argument) throws SQLException {
        Connection ours = site.servers().connect();
        ours.setAutoCommit(false);
        try (PreparedStatement statement = ours.prepareStatement(query)) {
            statement.setString(1, argument);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
            }
        }
        return ours;
    }

    private void killFarWhileItWaits() throws SQLException {
        try (Connection connection = site.servers().connect();
                Statement statement = connection.createStatement()) {
            Timed.until("instance waits for our row after", () -> {
                String waiting = "SELECT 1 FROM performance_schema.data_lock_waits";
                try (ResultSet row = statement.executeQuery(waiting)) {
                    return row.next();
                }
            });
        }
        site.far().kill();
    }
}
