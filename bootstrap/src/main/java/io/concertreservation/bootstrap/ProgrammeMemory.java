package io.concertreservation.bootstrap;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.ConcertQuery;
import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.reservation.domain.SeatCount;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.port.Changes;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What this instance remembers of the programme, for seconds. Of many who ask for what is not there, one asks the
 * database. A change made here is forgotten here at once, and by other instances at their next look at the count.
 */
@Singleton
public class ProgrammeMemory {
    private static final String PROGRAMME = "programme";

    private record Dates(ConcertId concert, SliceRequest slice) {}

    private final Changes changes;
    private final Cache concerts;
    private final Cache offers;
    private final Cache sections;
    private final Cache pages;
    private final Cache dates;
    private final Cache freeSeats;
    private final AtomicReference<Mark> known = new AtomicReference<>(Mark.NONE);

    ProgrammeMemory(
            Changes changes,
            @CacheName("concerts") Cache concerts,
            @CacheName("offers") Cache offers,
            @CacheName("sections") Cache sections,
            @CacheName("pages") Cache pages,
            @CacheName("dates") Cache dates,
            @CacheName("free-seats") Cache freeSeats) {
        this.changes = changes;
        this.concerts = concerts;
        this.offers = offers;
        this.sections = sections;
        this.pages = pages;
        this.dates = dates;
        this.freeSeats = freeSeats;
    }

    Concert concert(ConcertId id, Function<ConcertId, Concert> ask) {
        return remember(concerts, id, ask);
    }

    Offer offer(ScheduleId id, Function<ScheduleId, Offer> ask) {
        return remember(offers, id, ask);
    }

    List<Section> sections(ScheduleId id, Function<ScheduleId, List<Section>> ask) {
        return remember(sections, id, ask);
    }

    Slice<Concert> page(ConcertQuery query, Function<ConcertQuery, Slice<Concert>> ask) {
        return remember(pages, query, ask);
    }

    Slice<Schedule> dates(
            ConcertId concert, SliceRequest slice, BiFunction<ConcertId, SliceRequest, Slice<Schedule>> ask) {
        return remember(dates, new Dates(concert, slice), key -> ask.apply(key.concert(), key.slice()));
    }

    Map<ScheduleId, SeatCount> seats(
            List<ScheduleId> schedules, Function<List<ScheduleId>, Map<ScheduleId, SeatCount>> ask) {
        return remember(freeSeats, schedules, ask);
    }

    /** Does something that changes what is remembered, and forgets it, whether or not it went well. */
    <T> T changing(Supplier<T> change) {
        try {
            return change.get();
        } finally {
            forget();
            changes.note(PROGRAMME);
        }
    }

    /** Forgets if another instance has changed the programme; while nobody can tell, everything has its short life. */
    public void lookForChanges() {
        try {
            Mark mark = changes.mark(PROGRAMME);
            if (!mark.equals(known.getAndSet(mark))) {
                forget();
            }
        } catch (Refusal away) {
            return;
        }
    }

    private void forget() {
        for (Cache cache : List.of(concerts, offers, sections, pages, dates, freeSeats)) {
            cache.invalidateAll().await().indefinitely();
        }
    }

    private static <K, V> V remember(Cache cache, K key, Function<K, V> ask) {
        return cache.get(key, ask).await().indefinitely();
    }
}
