package io.concertreservation.core.queue.fake;

import io.concertreservation.core.queue.domain.AdmissionRound;
import io.concertreservation.core.queue.domain.Pace;
import io.concertreservation.core.queue.domain.QueueControl;
import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueStatus;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.queue.fake.Place.State;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One concert's waiting room; whoever calls keeps others out meanwhile. */
final class Room {
    final Places places = new Places();
    private final ConcertId concert;
    private final String era;
    private final QueueTimes times;
    private final Duration tick;
    private final Tally tally = new Tally();
    private final TokenBucket bucket;
    private final Set<UUID> causes = new HashSet<>();
    private QueueControl control;
    private Instant nextTick = Instant.MIN;

    Room(ConcertId concert, String era, QueueTimes times, QueueLimits limits, Duration tick, Instant now) {
        this.concert = concert;
        this.era = era;
        this.times = times;
        this.tick = tick;
        this.control = new QueueControl(QueueMode.OPEN, limits);
        this.bucket = new TokenBucket(tick, limits.admissionsPerMinute(), now);
    }

    QueueControl control() {
        return control;
    }

    void control(QueueControl wanted, Instant now) {
        control = wanted;
        bucket.rate(wanted.limits().admissionsPerMinute(), now);
    }

    /** Whether this fact is told for the first time. */
    boolean isNews(UUID cause) {
        return causes.add(cause);
    }

    Place enter(UserId user, Instant now) {
        Place place = places.put(Place.inLine(new Ticket(concert, user, ++tally.entered, era), now));
        boolean bypass = control.mode() == QueueMode.BYPASS;
        boolean nobodyWaits = places.count(other -> other.is(State.WAITING)) == 1;
        if (bypass || (control.mode().admits() && nobodyWaits && room(now) > 0)) {
            return places.put(admit(place, now).show(now));
        }
        return place;
    }

    void end(Place place) {
        places.remove(place);
        tally.left++;
    }

    QueueToken worth(Place place, Instant now) {
        Ticket ticket = place.ticket();
        if (place.isInside()) {
            return new QueueToken.Active(ticket, place.until(), Duration.between(now, place.until()));
        }
        Pace pace = new Pace(control.limits().admissionsPerMinute(), tally.pace(now));
        return new QueueToken.Waiting(ticket, places.presentBefore(ticket.number()), pace, control.mode());
    }

    AdmissionRound tick(Instant now) {
        if (now.isBefore(nextTick)) {
            return AdmissionRound.NONE;
        }
        nextTick = now.plus(tick.dividedBy(2));
        List<Place> over = places.all(place -> place.isOver(now));
        over.forEach(this::end);
        List<Place> noShows = places.all(place -> place.is(State.INVITED) && place.unseenFor(times.claimWithin(), now));
        noShows.forEach(this::end);
        tally.left -= noShows.size();
        tally.noShows += noShows.size();
        bucket.available(now);
        bucket.giveBack(noShows.size());
        List<Place> lapsed = places.all(place -> !place.isInside() && place.unseenFor(times.placeKeptFor(), now));
        lapsed.forEach(places::remove);
        tally.lapsed += lapsed.size();
        List<Place> gone = places.all(place -> place.is(State.WAITING) && place.unseenFor(times.awayAfter(), now));
        gone.forEach(place -> places.put(place.stepAside()));
        return new AdmissionRound(admitNext(now), noShows.size(), over.size(), gone.size(), lapsed.size());
    }

    private long admitNext(Instant now) {
        if (!control.mode().admits()) {
            return 0;
        }
        long most = control.mode() == QueueMode.BYPASS ? Long.MAX_VALUE : room(now);
        List<Place> next = places.all(place -> place.is(State.WAITING)).stream()
                .limit(most)
                .toList();
        next.forEach(place -> places.put(admit(place, now)));
        return next.size();
    }

    private Place admit(Place place, Instant now) {
        bucket.take(1);
        tally.admitted(Duration.between(place.since(), now), now);
        return place.invite(now, now.plus(times.activeFor()));
    }

    private long room(Instant now) {
        long inside = places.count(place -> place.isInside() && !place.isOver(now));
        return Math.max(0, Math.min(bucket.available(now), control.limits().activeAtMost() - inside));
    }

    QueueStatus status(Instant now) {
        return new QueueStatus(
                control,
                places.count(place -> place.is(State.WAITING)),
                places.count(place -> place.is(State.AWAY)),
                places.count(place -> place.isInside() && !place.isOver(now)),
                places.count(place -> place.is(State.INVITED) && !place.isOver(now)),
                tally.entered,
                tally.admitted,
                tally.left,
                tally.noShows,
                tally.lapsed,
                tally.pace(now),
                tally.waits());
    }
}
