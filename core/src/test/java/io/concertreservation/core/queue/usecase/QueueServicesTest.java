package io.concertreservation.core.queue.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.queue.domain.AdmissionRound;
import io.concertreservation.core.queue.domain.QueueControl;
import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueReason;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.fake.InMemoryWaitingRoom;
import io.concertreservation.core.queue.fake.PlainTicketSeal;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.MutableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people and operators ask of a queue. */
final class QueueServicesTest {
    private static final UserId ANN = new UserId("ann");
    private static final UserId BEN = new UserId("ben");
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration TURN = Duration.ofMinutes(10);

    private final MutableClock clock = new MutableClock();
    private final InMemoryWaitingRoom room = new InMemoryWaitingRoom(
            new QueueTimes(TURN, Duration.ofMinutes(1), Duration.ofSeconds(30), TURN),
            new QueueLimits(600, 1),
            TICK,
            clock);
    private final PlainTicketSeal seal = new PlainTicketSeal();
    private final VerifyQueueToken verify = new VerifyQueueTokenService(seal);
    private final EnterQueue enter = new EnterQueueService(room, seal);
    private final ConfirmAdmission confirm = new ConfirmAdmissionService(verify, room);
    private final List<String> noted = new ArrayList<>();
    private final SteerQueue steer =
            new SteerQueueService(room, (what, subject, before, after) -> noted.add(what + " " + before + " " + after));
    private final ConcertId concert = new ConcertId(UUID.randomUUID());

    @Test
    void entering_gives_a_token_that_polls_to_the_same_place() {
        SealedToken token = enter.enter(concert, ANN);

        assertThat(token.newcomer()).isTrue();
        assertThat(new PollQueueService(verify, room).poll(token.text())).isEqualTo(token.token());
        assertThat(enter.enter(concert, ANN).text()).isEqualTo(token.text());
        assertThat(enter.enter(concert, ANN).newcomer()).isFalse();
    }

    @Test
    void a_token_of_our_own_names_its_owner_and_a_forged_one_is_refused() {
        String token = enter.enter(concert, ANN).text();

        assertThat(verify.verify(token).user()).isEqualTo(ANN);
        assertRefused(QueueReason.INVALID_TOKEN, () -> verify.verify(token + "x"));
        assertRefused(QueueReason.INVALID_TOKEN, () -> new PollQueueService(verify, room).poll("forged"));
    }

    @Test
    void a_closed_queue_refuses_newcomers_and_tells_when_to_come_back() {
        steer.steer(concert, QueueMode.CLOSED, null, null);

        Refusal refusal = assertRefused(QueueReason.CLOSED, () -> enter.enter(concert, ANN));

        assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(30));
    }

    @Test
    void who_is_inside_is_confirmed() {
        String token = enter.enter(concert, ANN).text();

        assertThat(confirm.confirm(token, ANN).concert()).isEqualTo(concert);
    }

    @Test
    void nobody_uses_the_token_of_another() {
        String token = enter.enter(concert, ANN).text();

        assertRefused(QueueReason.FOREIGN_TOKEN, () -> confirm.confirm(token, BEN));
    }

    @Test
    void who_waits_is_told_the_place_and_when_to_ask_again() {
        enter.enter(concert, ANN);
        SealedToken token = enter.enter(concert, BEN);

        Refusal refusal = assertRefused(QueueReason.NOT_ADMITTED, () -> confirm.confirm(token.text(), BEN));

        assertThat(refusal.detail()).contains("number 1 in line");
        assertThat(refusal.retryAfter()).contains(((QueueToken.Waiting) token.token()).pollAfter());
    }

    @Test
    void a_turn_that_is_over_is_over() {
        String token = enter.enter(concert, ANN).text();
        clock.advance(TURN);

        assertRefused(QueueReason.TURN_OVER, () -> confirm.confirm(token, ANN));
    }

    @Test
    void a_room_that_lost_its_memory_says_so() {
        String token = enter.enter(concert, ANN).text();
        room.loseMemory();

        assertThat(new PollQueueService(verify, room).poll(token))
                .isInstanceOfSatisfying(
                        QueueToken.Expired.class,
                        expired -> assertThat(expired.ending()).isEqualTo(QueueToken.Ending.QUEUE_RESTARTED));
    }

    @Test
    void without_the_room_nobody_is_confirmed() {
        String token = enter.enter(concert, ANN).text();
        room.goAway();

        assertRefused(SharedReason.UNAVAILABLE, () -> confirm.confirm(token, ANN));
        room.comeBack();
        assertThat(confirm.confirm(token, ANN).user()).isEqualTo(ANN);
    }

    @Test
    void leaving_frees_the_slot_for_the_next_tick_of_all_queues() {
        ConcertId other = new ConcertId(UUID.randomUUID());
        for (ConcertId each : new ConcertId[] {concert, other}) {
            String token = enter.enter(each, ANN).text();
            enter.enter(each, BEN);
            new LeaveQueueService(verify, room).leave(token);
            new LeaveQueueService(verify, room).leave(token);
        }
        clock.advance(TICK);

        assertThat(new AdmitWaitingService(room).admit()).isEqualTo(new AdmissionRound(2, 0, 0, 0, 0));
    }

    @Test
    void steering_is_noted_with_what_was_and_what_is() {
        steer.steer(concert, QueueMode.PAUSED, null, 7L);

        assertThat(noted).hasSize(1);
        assertThat(noted.getFirst())
                .startsWith("queue-steered")
                .containsSubsequence("mode=open", "mode=paused")
                .containsSubsequence("activeAtMost=1", "activeAtMost=7");
    }

    @Test
    void steering_changes_what_is_said_and_nothing_else() {
        assertThat(steer.steer(concert, null, 1_200L, null).control())
                .isEqualTo(new QueueControl(QueueMode.OPEN, new QueueLimits(1_200, 1)));
        assertThat(steer.steer(concert, QueueMode.PAUSED, null, 7L).control())
                .isEqualTo(new QueueControl(QueueMode.PAUSED, new QueueLimits(1_200, 7)));
        assertThat(new SeeQueueService(room).see(concert).control().mode()).isEqualTo(QueueMode.PAUSED);
    }

    @Test
    void limits_out_of_range_change_nothing() {
        assertRefused(QueueReason.INVALID_LIMIT, () -> steer.steer(concert, QueueMode.CLOSED, 0L, null));

        assertThat(new SeeQueueService(room).see(concert).control())
                .isEqualTo(new QueueControl(QueueMode.OPEN, new QueueLimits(600, 1)));
    }

    @Test
    void a_purchase_frees_the_slot_and_a_hold_keeps_it() {
        String token = enter.enter(concert, ANN).text();
        new KeepSlotService(room).keep(concert, ANN, TURN.multipliedBy(2), UUID.randomUUID());
        clock.advance(TURN);
        assertThat(confirm.confirm(token, ANN).user()).isEqualTo(ANN);

        new FreeSlotService(room).free(concert, ANN, UUID.randomUUID());

        assertRefused(QueueReason.TURN_OVER, () -> confirm.confirm(token, ANN));
    }
}
