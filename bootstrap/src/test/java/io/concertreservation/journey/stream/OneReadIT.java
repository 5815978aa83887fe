package io.concertreservation.journey.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.in.rest.stream.StreamKind;
import io.concertreservation.adapter.in.rest.stream.Streams;
import io.concertreservation.core.queue.usecase.TellPlaces;
import io.concertreservation.core.reservation.usecase.TellSeats;
import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Database;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Listener;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a round costs however many listen; nothing else happens by the clock meanwhile. */
@QuarkusTest
class OneReadIT extends Journey {

    private static final Pattern ANSWERS = Pattern.compile("total_writes_processed:(\\d+)");
    /** A board looks at the count of changes when its last look is a quarter of a second ago. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);

    @Inject
    Scheduler jobs;

    @Inject
    RedisDataSource server;

    @Inject
    Streams streams;

    @Inject
    TellPlaces tellPlaces;

    @Inject
    TellSeats tellSeats;

    private final List<Listener> listeners = new ArrayList<>();
    private Show show;

    @BeforeEach
    void nothing_happens_by_the_clock() {
        show = Organizer.here().publishes(Programme.usual());
        eventually().until(() -> streams.open(StreamKind.QUEUE) + streams.open(StreamKind.SEATS) == 0);
        jobs.pause();
    }

    @AfterEach
    void everybody_leaves() {
        listeners.forEach(Listener::close);
        jobs.resume();
    }

    @Test
    void five_hundred_places_are_looked_up_in_one_round_trip() {
        Operator.here().allows(show, 600_000, 0);
        List<Buyer> line = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Buyer buyer = Buyer.named("waiting");
            buyer.enters(show);
            line.add(buyer);
        }
        line.forEach(buyer -> listeners.add(Listener.toPlaceOf(buyer, show)));
        eventually().until(() -> listeners.stream().allMatch(one -> one.told().size() == 1));
        line.getFirst().leaves(show);

        List<Long> roundTrips = new ArrayList<>();
        for (int round = 0; round < 12; round++) {
            long before = answersOfRedis();
            tellPlaces.tell();
            roundTrips.add(answersOfRedis() - before - 1);
        }

        // One script for those whose turn it is to be looked up, and once that the room is in use.
        System.out.printf("Round trips to Redis of 12 rounds for 500 places: %s%n", roundTrips);
        assertThat(roundTrips).allMatch(count -> count <= 2).anyMatch(count -> count == 1);
        eventually().until(() -> listeners.stream().allMatch(one -> one.told().size() >= 2));
        assertThat(listeners.get(499).told("place").getLast().getInt("position"))
                .isEqualTo(499);
    }

    @Test
    void two_hundred_who_watch_a_date_cost_one_look_and_one_reading_of_the_seats() {
        Buyer buyer = Buyer.named("buyer");
        buyer.enters(show);
        long seat = buyer.seesSeats(show).free().getFirst();
        for (int i = 0; i < 200; i++) {
            listeners.add(Listener.toSeats(buyer, show));
        }
        eventually().until(() -> listeners.stream().allMatch(one -> one.told().size() == 1));
        lookAgain();
        tellSeats.tell();

        assertRoundCosts(1, 0);
        buyer.holds(show, seat);
        assertRoundCosts(1, 1);
        eventually().until(() -> listeners.stream().allMatch(one -> one.told().size() >= 2));
    }

    /** A round once boards would look again: round trips to Redis, and readings of seats from MySQL. */
    private void assertRoundCosts(long roundTrips, long readings) {
        lookAgain();
        long answers = answersOfRedis();
        long own = queries();
        long asked = queries();
        tellSeats.tell();
        assertThat(answersOfRedis() - answers - 1).as("round trips to Redis").isEqualTo(roundTrips);
        assertThat(queries() - asked - (asked - own))
                .as("readings of the seats")
                .isEqualTo(readings);
    }

    private static void lookAgain() {
        Awaitility.await().pollDelay(LOOK_AGAIN).until(() -> true);
    }

    /** An answer for each round trip, this one included. */
    private long answersOfRedis() {
        Matcher found = ANSWERS.matcher(server.execute("INFO", "stats").toString());
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }

    /** Queries that MySQL has answered, as it counts itself; nobody else asks it meanwhile. */
    private static long queries() {
        try (Connection connection = Database.connect();
                Statement question = connection.createStatement();
                ResultSet answer = question.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            assertThat(answer.next()).isTrue();
            return answer.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
