package io.concertreservation.journey.support;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an organizer plans: a concert on sale since an hour, for four tickets a person, on one date in a month, with one
 * section of two rows of ten at 50,000 won, unless said otherwise.
 */
public record Programme(
        String title,
        Instant opensAt,
        Instant closesAt,
        int purchaseLimit,
        List<Instant> dates,
        List<Section> sections) {

    /** Rows of seats at one price. */
    public record Section(String name, int rows, int seatsPerRow, long price) {}

    public static Programme usual() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Instant date = now.plus(Duration.ofDays(30));
        return new Programme(
                "A night of strings",
                now.minus(Duration.ofHours(1)),
                date,
                4,
                List.of(date),
                List.of(new Section("R", 2, 10, 50_000)));
    }

    public Programme titled(String words) {
        return new Programme(words, opensAt, closesAt, purchaseLimit, dates, sections);
    }

    public Programme onSale(Instant from, Instant until) {
        return new Programme(title, from, until, purchaseLimit, dates, sections);
    }

    public Programme perPerson(int tickets) {
        return new Programme(title, opensAt, closesAt, tickets, dates, sections);
    }

    /** So many dates, a day between each. */
    public Programme onDates(int many) {
        List<Instant> days = IntStream.range(0, many)
                .mapToObj(day -> dates.getFirst().plus(Duration.ofDays(day)))
                .toList();
        return new Programme(title, opensAt, closesAt, purchaseLimit, days, sections);
    }

    public Programme startingAt(Instant date) {
        return new Programme(title, opensAt, closesAt, purchaseLimit, List.of(date), sections);
    }

    public Programme seats(int rows, int seatsPerRow, long price) {
        return withSections(new Section("R", rows, seatsPerRow, price));
    }

    public Programme withSections(Section... wanted) {
        return new Programme(title, opensAt, closesAt, purchaseLimit, dates, List.of(wanted));
    }

    public Programme withoutSections() {
        return withSections();
    }
}
