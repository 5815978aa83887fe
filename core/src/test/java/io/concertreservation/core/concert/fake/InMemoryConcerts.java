package io.concertreservation.core.concert.fake;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.ConcertQuery;
import io.concertreservation.core.concert.port.Concerts;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.fake.Slices;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Concerts in memory. */
public final class InMemoryConcerts implements Concerts {
    private final ProgrammeTables tables;

    public InMemoryConcerts(ProgrammeTables tables) {
        this.tables = tables;
    }

    @Override
    public void add(Concert concert) {
        tables.concerts.put(concert.id().value(), concert);
    }

    @Override
    public Optional<Concert> find(ConcertId id) {
        return tables.concerts.find(id.value());
    }

    @Override
    public Optional<Concert> lock(ConcertId id) {
        return find(id);
    }

    @Override
    public void change(Concert concert) {
        add(concert);
    }

    @Override
    public Slice<Concert> search(ConcertQuery query, Instant now) {
        Stream<Concert> found = tables.concerts
                .all()
                .filter(Concert::published)
                .filter(concert -> query.status() == null
                        || query.status() == concert.sale().at(now))
                .filter(concert -> hasText(concert, query.text()))
                .filter(concert -> hasDate(concert, query));
        return Slices.ascending(found, concert -> concert.id().value(), query.slice());
    }

    private static boolean hasText(Concert concert, @Nullable String text) {
        return text == null
                || Stream.of(concert.title(), concert.artist())
                        .anyMatch(words -> lower(words).contains(lower(text)));
    }

    private boolean hasDate(Concert concert, ConcertQuery query) {
        Instant from = query.from();
        Instant to = query.to();
        return (from == null && to == null)
                || tables.schedulesOf(concert.id())
                        .filter(schedule -> from == null || !schedule.startsAt().isBefore(from))
                        .anyMatch(schedule -> to == null || schedule.startsAt().isBefore(to));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
