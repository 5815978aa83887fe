package io.concertreservation.core.queue.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a waiting room owes to those who are looked up together. */
public abstract class ManyPlacesContract extends QueueContract {
    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofMinutes(10);

    @Test
    void many_are_told_at_once_what_each_is_worth_in_the_order_of_their_tickets() {
        open(PATIENT, 1);
        List<Ticket> tickets = enterAll("ann", "ben", "cid", "dan");
        ConcertId other = new ConcertId(UUID.randomUUID());
        Ticket elsewhere =
                room().enter(other, new UserId("eve")).orElseThrow().token().ticket();
        Ticket old = new Ticket(concert, new UserId("ann"), 1, "an-era-long-gone");
        room().leave(tickets.get(2));

        List<QueueToken> places =
                room().lookAll(List.of(tickets.get(3), elsewhere, tickets.get(2), old, tickets.get(0), tickets.get(1)));

        assertThat(places)
                .extracting(QueueToken::ticket)
                .containsExactly(tickets.get(3), elsewhere, tickets.get(2), old, tickets.get(0), tickets.get(1));
        assertThat(places.get(0))
                .isInstanceOfSatisfying(
                        QueueToken.Waiting.class,
                        waiting -> assertThat(waiting.position()).isEqualTo(2));
        assertThat(places.get(1)).isInstanceOf(QueueToken.Active.class);
        assertThat(places.get(2)).isEqualTo(new QueueToken.Expired(tickets.get(2), QueueToken.Ending.GONE));
        assertThat(places.get(3)).isEqualTo(new QueueToken.Expired(old, QueueToken.Ending.QUEUE_RESTARTED));
        assertThat(places.get(4)).isInstanceOf(QueueToken.Active.class);
        assertThat(places.get(5)).isInstanceOf(QueueToken.Waiting.class);
    }

    @Test
    void a_thousand_are_told_as_well_as_one() {
        open(PATIENT, 0);
        List<Ticket> tickets = IntStream.range(0, 1_100)
                .mapToObj(number -> enter("user-" + number).token().ticket())
                .toList();

        assertThat(room().lookAll(tickets))
                .extracting(place -> ((QueueToken.Waiting) place).ahead())
                .containsExactlyElementsOf(LongStream.range(0, 1_100).boxed().toList());
    }

    @Test
    void who_is_looked_up_among_many_counts_as_seen() {
        open(new QueueTimes(LONG, LONG, SHORT, LONG), 0);
        List<Ticket> tickets = enterAll("ann", "ben", "cid");
        letPass(SHORT.plusMillis(50));

        room().lookAll(tickets.subList(1, 3));

        assertThat(desk().admit(concert).wentAway()).isEqualTo(1);
        assertThat(positionOf(tickets.get(1))).isEqualTo(1);
        assertThat(positionOf(tickets.get(2))).isEqualTo(2);
    }
}
