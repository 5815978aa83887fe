package io.concertreservation.core.queue.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueReason;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.fake.InMemoryWaitingRoom;
import io.concertreservation.core.queue.fake.PlainTicketSeal;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.MutableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people hear who watch their place. */
final class TellPlacesServiceTest {
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration TURN = Duration.ofMinutes(10);

    private final MutableClock clock = new MutableClock();
    private final InMemoryWaitingRoom room = new InMemoryWaitingRoom(
            new QueueTimes(TURN, Duration.ofMinutes(1), Duration.ofSeconds(30), TURN),
            new QueueLimits(60_000, 1_000),
            ROUND,
            clock);
    private final PlainTicketSeal seal = new PlainTicketSeal();
    private final VerifyQueueToken verify = new VerifyQueueTokenService(seal);
    private final EnterQueue enter = new EnterQueueService(room, seal);
    private final PlaceAudience audience = new PlaceAudience(ROUND);
    private final WatchPlace watch = new WatchPlaceService(verify, room, audience);
    private final TellPlaces tell = new TellPlacesService(room, audience);
    private final ConcertId concert = new ConcertId(UUID.randomUUID());
    private final List<QueueToken> heard = new ArrayList<>();

    @BeforeEach
    void nobody_is_let_in_yet() {
        room.set(concert, QueueMode.PAUSED, null);
    }

    @Test
    void the_first_place_is_told_at_once_and_then_only_what_is_new() {
        String ann = enter("ann");
        String ben = enter("ben");
        watch.watch(ben, heard::add);
        assertThat(heard).hasSize(1);

        tell.tell();
        assertThat(heard).hasSize(1);

        new LeaveQueueService(verify, room).leave(ann);
        tell.tell();
        assertThat(heard)
                .extracting(place -> ((QueueToken.Waiting) place).position())
                .containsExactly(2L, 1L);
    }

    @Test
    void who_is_let_in_hears_it_and_hears_of_the_turn_again_only_when_its_end_moves() {
        String ann = enter("ann");
        watch.watch(ann, heard::add);
        letIn();

        nextRounds(30);
        assertThat(heard).hasSize(2).last().isInstanceOf(QueueToken.Active.class);

        room.keep(concert, new UserId("ann"), TURN.multipliedBy(2), UUID.randomUUID());
        nextRounds(11);
        assertThat(heard).hasSize(3);
    }

    @Test
    void the_end_is_told_and_nothing_after_it() {
        String ann = enter("ann");
        watch.watch(ann, heard::add);
        new LeaveQueueService(verify, room).leave(ann);

        nextRounds(3);
        int looks = room.looks();
        nextRounds(3);

        assertThat(heard).hasSize(2).last().isInstanceOf(QueueToken.Expired.class);
        assertThat(room.looks()).isEqualTo(looks);
    }

    @Test
    void five_hundred_are_looked_up_together_once_a_round_and_those_far_back_less_often() {
        List<String> tokens = IntStream.range(0, 500)
                .mapToObj(number -> enter("user-" + number))
                .toList();
        List<Integer> heardOf = new ArrayList<>();
        IntStream.range(0, 500).forEach(number -> watch.watch(tokens.get(number), place -> heardOf.add(number)));
        int before = room.looks();
        heardOf.clear();
        new LeaveQueueService(verify, room).leave(tokens.getFirst());

        tell.tell();
        assertThat(room.looks() - before).isEqualTo(1);
        assertThat(heardOf).contains(0, 1, 99).doesNotContain(499);

        nextRounds(10);
        assertThat(room.looks() - before).isEqualTo(11);
        assertThat(heardOf).contains(499);
    }

    @Test
    void who_watches_counts_as_present() {
        watch.watch(enter("ann"), heard::add);
        enter("ben");

        for (int second = 0; second < 35; second++) {
            nextRounds(1);
            room.admit(concert);
        }

        assertThat(room.status(concert).waiting()).isEqualTo(1);
        assertThat(room.status(concert).away()).isEqualTo(1);
    }

    @Test
    void who_does_not_listen_any_more_is_not_looked_up() {
        watch.watch(enter("ann"), heard::add).run();
        int looks = room.looks();

        nextRounds(2);

        assertThat(room.looks()).isEqualTo(looks);
    }

    @Test
    void a_room_that_is_away_is_asked_again_in_the_next_round() {
        String ann = enter("ann");
        watch.watch(ann, heard::add);
        new LeaveQueueService(verify, room).leave(ann);
        room.goAway();
        assertRefused(SharedReason.UNAVAILABLE, tell::tell);
        room.comeBack();

        tell.tell();

        assertThat(heard).hasSize(2);
    }

    @Test
    void a_forged_token_watches_nothing() {
        assertRefused(QueueReason.INVALID_TOKEN, () -> watch.watch("forged", heard::add));

        assertThat(heard).isEmpty();
    }

    private String enter(String user) {
        return enter.enter(concert, new UserId(user)).text();
    }

    private void letIn() {
        room.set(concert, QueueMode.OPEN, null);
        clock.advance(ROUND);
        room.admit(concert);
    }

    private void nextRounds(int rounds) {
        for (int i = 0; i < rounds; i++) {
            clock.advance(ROUND);
            tell.tell();
        }
    }
}
