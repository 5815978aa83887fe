package io.concertreservation.journey.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.SteeredJourney;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a crowd costs that wants a seat which is gone. */
@QuarkusTest
class LosersIT extends SteeredJourney {

    private static final int CROWD = 20;
    private static final Pattern ANSWERS = Pattern.compile("total_writes_processed:(\\d+)");

    @Inject
    AgroalDataSource database;

    @Inject
    RedisDataSource redis;

    @Test
    void who_wants_a_seat_that_was_just_seen_taken_asks_redis_nothing_and_the_database_once() {
        Show show = Organizer.here().publishes(Programme.usual());
        List<Buyer> crowd =
                IntStream.range(0, CROWD).mapToObj(i -> Buyer.named("loser")).toList();
        crowd.forEach(buyer -> buyer.enters(show));
        long seat = crowd.getFirst().seesSeats(show).free().getFirst();
        crowd.getFirst().holds(show, seat);
        scheduler.pause();
        clock.stopAt(clock.instant());
        loses(crowd.get(1), show, seat);
        long connections = database.getMetrics().acquireCount();
        long answers = answersOfRedis();

        crowd.subList(2, CROWD).forEach(loser -> loses(loser, show, seat));

        assertThat(database.getMetrics().acquireCount() - connections).isEqualTo(CROWD - 2);
        assertThat(answersOfRedis() - answers - 1).isZero();
    }

    private static void loses(Buyer loser, Show show, long seat) {
        Refused.with(loser.asksToHold(show, Buyer.newKey(), seat), 409, "seat-taken");
    }

    /** An answer for each round trip, this one included. */
    private long answersOfRedis() {
        Matcher found = ANSWERS.matcher(redis.execute("INFO", "stats").toString());
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }
}
