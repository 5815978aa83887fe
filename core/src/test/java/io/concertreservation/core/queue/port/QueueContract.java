package io.concertreservation.core.queue.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.queue.domain.AdmissionRound;
import io.concertreservation.core.queue.domain.Entry;
import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What the contracts of the queue have in common: rooms that can be opened, people, and time that passes. */
public abstract class QueueContract {
    /** So fast that the rate limits nobody in these tests. */
    protected static final long FAST = 60_000;

    protected static final Duration TICK = Duration.ofMillis(100);

    /** Nothing runs out within a test. */
    protected static final QueueTimes PATIENT = new QueueTimes(
            Duration.ofMinutes(10), Duration.ofMinutes(10), Duration.ofMinutes(10), Duration.ofMinutes(20));

    protected final ConcertId concert = new ConcertId(UUID.randomUUID());
    private Rooms rooms = null;

    /** The ports of waiting rooms with these settings; rooms of concerts that nobody has used are empty. */
    protected abstract Rooms open(QueueTimes times, QueueLimits limits, Duration tick);

    /** Lets at least so much time pass for the rooms. */
    protected abstract void letPass(Duration time);

    /** All the ports of the same rooms. */
    public record Rooms(WaitingRoom room, AdmissionDesk desk, QueueControls controls, Slots slots) {}

    /** Opens rooms where at most so many may be inside. */
    final void open(QueueTimes times, long activeAtMost) {
        rooms = open(times, new QueueLimits(FAST, activeAtMost), TICK);
    }

    final void openAtRate(long admissionsPerMinute, Duration tick) {
        rooms = open(PATIENT, new QueueLimits(admissionsPerMinute, 1_000), tick);
    }

    final WaitingRoom room() {
        return rooms.room();
    }

    final AdmissionDesk desk() {
        return rooms.desk();
    }

    final QueueControls controls() {
        return rooms.controls();
    }

    final Slots slots() {
        return rooms.slots();
    }

    final Entry enter(String user) {
        return room().enter(concert, new UserId(user)).orElseThrow();
    }

    /** Takes a place for each. */
    final List<Ticket> enterAll(String... users) {
        return Arrays.stream(users).map(user -> enter(user).token().ticket()).toList();
    }

    /** Puts them in line although there may be room. */
    final void enterWhilePaused(String... users) {
        mode(QueueMode.PAUSED);
        enterAll(users);
        mode(QueueMode.OPEN);
    }

    final void allowInside(long activeAtMost) {
        controls().set(concert, null, new QueueLimits(FAST, activeAtMost));
    }

    final void mode(QueueMode mode) {
        controls().set(concert, mode, null);
    }

    /** Waits until it is time for the next tick, and ticks. */
    final AdmissionRound tick() {
        letPass(TICK);
        return desk().admit(concert);
    }

    final void assertInside(Ticket... tickets) {
        assertThat(tickets).allSatisfy(ticket -> assertThat(room().look(ticket)).isInstanceOf(QueueToken.Active.class));
    }

    final void assertInLine(Ticket... tickets) {
        assertThat(tickets)
                .allSatisfy(ticket -> assertThat(room().look(ticket)).isInstanceOf(QueueToken.Waiting.class));
    }

    final void assertGone(Ticket... tickets) {
        assertThat(tickets)
                .allSatisfy(ticket -> assertThat(room().look(ticket))
                        .isEqualTo(new QueueToken.Expired(ticket, QueueToken.Ending.GONE)));
    }

    final long positionOf(Ticket ticket) {
        return ((QueueToken.Waiting) room().look(ticket)).position();
    }
}
