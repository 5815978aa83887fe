package io.concertreservation.adapter.out.persistence.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The handful of concerts that a newcomer finds; all dates are counted from the load. */
final class SampleProgramme {

    /** Half past seven in the evening in Seoul. */
    private static final Duration EVENING = Duration.ofHours(10).plusMinutes(30);

    record Hall(UUID id, String name, String city) {}

    record Block(String name, int rows, int seatsPerRow, long price) {}

    record Show(UUID id, Hall hall, String title, String artist, String description, Duration opensIn, int limit) {}

    /** A show on its dates, each with the same blocks of seats; the dates are named from {@code firstDate} on. */
    record Run(Show show, long firstDate, List<Instant> dates, List<Block> blocks) {
        UUID date(int index) {
            return SampleIds.fixed(firstDate + index);
        }
    }

    private static final Hall RIVER = new Hall(SampleIds.fixed(0xa01), "Han River Hall", "Seoul");
    private static final Hall HARBOUR = new Hall(SampleIds.fixed(0xa02), "Harbour Dome", "Busan");
    private static final Hall GARDEN = new Hall(SampleIds.fixed(0xa03), "Garden Theatre", "Daegu");

    static final List<Hall> HALLS = List.of(RIVER, HARBOUR, GARDEN);

    private static final Duration YESTERDAY = Duration.ofDays(-1);

    private SampleProgramme() {}

    static List<Run> runs(Instant now) {
        return List.of(onSale(now), openingSoon(now), soldOut(now), jazz(now), matinee(now));
    }

    private static Run onSale(Instant now) {
        Show show = new Show(
                SampleIds.ON_SALE,
                RIVER,
                "Strings at Dusk",
                "Han River Quartet",
                "Four string players and three evenings of Schubert.",
                YESTERDAY,
                4);
        List<Block> blocks = List.of(
                new Block("VIP", 5, 16, 150_000), new Block("R", 10, 20, 110_000), new Block("S", 15, 24, 77_000));
        return new Run(show, 0xd010, evenings(now, 14, 3), blocks);
    }

    private static Run openingSoon(Instant now) {
        Show show = new Show(
                SampleIds.OPENING_SOON,
                HARBOUR,
                "Winter Lights",
                "Harbour Lights Band",
                "The sale opens ten minutes after this sample was loaded.",
                Duration.ofMinutes(10),
                2);
        return new Run(
                show,
                0xd020,
                evenings(now, 30, 2),
                List.of(new Block("Floor", 20, 30, 132_000), new Block("Stand", 25, 40, 88_000)));
    }

    static Run soldOut(Instant now) {
        Show show = new Show(
                SampleIds.SOLD_OUT,
                GARDEN,
                "Small Room Sessions",
                "Garden Trio",
                "Sixty seats an evening, and not one of them left.",
                Duration.ofDays(-7),
                4);
        return new Run(show, 0xd030, evenings(now, 10, 2), List.of(new Block("Room", 6, 10, 55_000)));
    }

    private static Run jazz(Instant now) {
        Show show = new Show(
                SampleIds.fixed(0xc04),
                GARDEN,
                "Jazz under the Roof",
                "Attic Jazz Orchestra",
                "A big band in a small house.",
                YESTERDAY,
                6);
        return new Run(
                show,
                0xd040,
                evenings(now, 20, 2),
                List.of(new Block("Parquet", 10, 18, 66_000), new Block("Balcony", 6, 20, 44_000)));
    }

    private static Run matinee(Instant now) {
        Show show = new Show(
                SampleIds.fixed(0xc05),
                RIVER,
                "Orchestra for Families",
                "Riverside Youth Orchestra",
                "One hour, many instruments, children welcome.",
                YESTERDAY,
                8);
        return new Run(
                show,
                0xd050,
                evenings(now, 25, 2),
                List.of(new Block("Parquet", 12, 22, 33_000), new Block("Gallery", 8, 24, 22_000)));
    }

    private static List<Instant> evenings(Instant now, int firstInDays, int count) {
        Instant first = now.truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(firstInDays))
                .plus(EVENING);
        return IntStream.range(0, count)
                .mapToObj(day -> first.plus(Duration.ofDays(day)))
                .toList();
    }
}
