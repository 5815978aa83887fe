package io.concertreservation.core.queue.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens elsewhere to people inside, and what that does to their turns. */
public abstract class SlotsContract extends QueueContract {
    private static final UserId ANN = new UserId("ann");
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMillis(500);
    private final UUID cause = UUID.randomUUID();

    @Test
    void freeing_ends_the_turn_and_the_next_comes_in() {
        open(PATIENT, 1);
        List<Ticket> tickets = enterAll("ann", "ben");

        slots().free(concert, ANN, cause);
        tick();

        assertGone(tickets.get(0));
        assertInside(tickets.get(1));
    }

    @Test
    void freeing_takes_effect_once_for_its_cause() {
        open(PATIENT, 1);
        enter("ann");
        slots().free(concert, ANN, cause);
        Ticket second = enter("ann").token().ticket();

        slots().free(concert, ANN, cause);

        assertInside(second);
        slots().free(concert, ANN, UUID.randomUUID());
        assertGone(second);
    }

    @Test
    void freeing_leaves_a_place_in_line() {
        open(PATIENT, 0);
        Ticket ann = enter("ann").token().ticket();

        slots().free(concert, ANN, cause);

        assertInLine(ann);
    }

    @Test
    void freeing_somebody_who_is_not_there_does_nothing() {
        open(PATIENT, 1);
        Ticket ben = enter("ben").token().ticket();

        slots().free(concert, ANN, cause);

        assertInside(ben);
        assertThat(controls().status(concert).active()).isEqualTo(1);
    }

    @Test
    void keeping_lets_a_turn_last_longer() {
        open(new QueueTimes(SHORT, SHORT, LONG, LONG), 1);
        Ticket ann = enter("ann").token().ticket();

        slots().keep(concert, ANN, LONG, cause);
        letPass(SHORT.plusMillis(50));
        tick();

        assertInside(ann);
    }

    @Test
    void keeping_never_shortens_a_turn() {
        open(PATIENT, 1);
        Ticket ann = enter("ann").token().ticket();

        slots().keep(concert, ANN, Duration.ofSeconds(1), cause);

        assertThat(remaining(ann)).isGreaterThan(Duration.ofMinutes(1));
    }

    @Test
    void keeping_takes_effect_once_for_its_cause() {
        open(new QueueTimes(Duration.ofMinutes(1), LONG, LONG, LONG), 1);
        Ticket ann = enter("ann").token().ticket();
        slots().keep(concert, ANN, Duration.ofMinutes(5), cause);

        slots().keep(concert, ANN, Duration.ofMinutes(50), cause);

        assertThat(remaining(ann)).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
        slots().keep(concert, ANN, Duration.ofMinutes(50), UUID.randomUUID());
        assertThat(remaining(ann)).isGreaterThan(Duration.ofMinutes(49));
    }

    private Duration remaining(Ticket ticket) {
        return ((QueueToken.Active) room().look(ticket)).remaining();
    }
}
