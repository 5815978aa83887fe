package io.concertreservation.core.queue.fake;

import io.concertreservation.core.queue.domain.AdmissionRound;
import io.concertreservation.core.queue.domain.Entry;
import io.concertreservation.core.queue.domain.QueueControl;
import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueStatus;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.queue.port.AdmissionDesk;
import io.concertreservation.core.queue.port.QueueControls;
import io.concertreservation.core.queue.port.Slots;
import io.concertreservation.core.queue.port.WaitingRoom;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The waiting rooms in memory, with their desk, controls and slots; they can be away, and they can lose their memory. */
public final class InMemoryWaitingRoom implements WaitingRoom, AdmissionDesk, QueueControls, Slots {
    private final QueueTimes times;
    private final QueueLimits limits;
    private final Duration tick;
    private final Clock clock;
    private final Map<ConcertId, Room> rooms = new HashMap<>();
    private int era = 1;
    private int looks;
    private boolean away;

    public InMemoryWaitingRoom(QueueTimes times, QueueLimits limits, Duration tick, Clock clock) {
        this.times = times;
        this.limits = limits;
        this.tick = tick;
        this.clock = clock;
    }

    /** From now on nobody can reach the rooms. */
    public synchronized void goAway() {
        away = true;
    }

    /** From now on everybody can reach the rooms. */
    public synchronized void comeBack() {
        away = false;
    }

    /** The rooms begin anew. */
    public synchronized void loseMemory() {
        rooms.clear();
        era++;
    }

    @Override
    public synchronized Optional<Entry> enter(ConcertId concert, UserId user) {
        Room room = room(concert);
        Instant now = clock.instant();
        room.places.of(user).filter(place -> place.isOver(now)).ifPresent(room::end);
        Optional<Place> kept = room.places.of(user);
        if (kept.isPresent()) {
            return Optional.of(new Entry(show(room, kept.get()), false));
        }
        if (!room.control().mode().enters()) {
            return Optional.empty();
        }
        return Optional.of(new Entry(room.worth(room.enter(user, now), now), true));
    }

    @Override
    public synchronized List<QueueToken> lookAll(List<Ticket> tickets) {
        looks++;
        return tickets.stream().map(this::worth).toList();
    }

    /** How often somebody has looked, for one ticket or for many. */
    public synchronized int looks() {
        return looks;
    }

    private QueueToken worth(Ticket ticket) {
        Room room = room(ticket.concert());
        if (!ticket.era().equals(eraName())) {
            return new QueueToken.Expired(ticket, QueueToken.Ending.QUEUE_RESTARTED);
        }
        return room.places
                .of(ticket)
                .filter(place -> !place.isOver(clock.instant()))
                .map(place -> show(room, place))
                .orElseGet(() -> new QueueToken.Expired(ticket, QueueToken.Ending.GONE));
    }

    private QueueToken show(Room room, Place place) {
        Instant now = clock.instant();
        return room.worth(room.places.put(place.show(now)), now);
    }

    @Override
    public synchronized void leave(Ticket ticket) {
        Room room = room(ticket.concert());
        room.places.of(ticket).ifPresent(room::end);
    }

    @Override
    public synchronized Set<ConcertId> rooms() {
        return Set.copyOf(rooms.keySet());
    }

    @Override
    public synchronized AdmissionRound admit(ConcertId concert) {
        return room(concert).tick(clock.instant());
    }

    @Override
    public synchronized QueueStatus status(ConcertId concert) {
        return room(concert).status(clock.instant());
    }

    @Override
    public synchronized void set(ConcertId concert, @Nullable QueueMode mode, @Nullable QueueLimits wanted) {
        Room room = room(concert);
        QueueControl now = room.control();
        room.control(
                new QueueControl(mode == null ? now.mode() : mode, wanted == null ? now.limits() : wanted),
                clock.instant());
    }

    @Override
    public synchronized void free(ConcertId concert, UserId user, UUID cause) {
        Room room = room(concert);
        if (room.isNews(cause)) {
            room.places.of(user).filter(Place::isInside).ifPresent(room::end);
        }
    }

    @Override
    public synchronized void keep(ConcertId concert, UserId user, Duration atLeast, UUID cause) {
        Room room = room(concert);
        Instant now = clock.instant();
        if (room.isNews(cause)) {
            room.places
                    .of(user)
                    .filter(place -> place.isInside() && !place.isOver(now))
                    .ifPresent(place -> room.places.put(place.keepUntil(now.plus(atLeast))));
        }
    }

    private Room room(ConcertId concert) {
        if (away) {
            throw new Refusal(SharedReason.UNAVAILABLE, "The waiting room is away.", Duration.ofSeconds(1));
        }
        return rooms.computeIfAbsent(concert, id -> new Room(id, eraName(), times, limits, tick, clock.instant()));
    }

    private String eraName() {
        return "era-" + era;
    }
}
