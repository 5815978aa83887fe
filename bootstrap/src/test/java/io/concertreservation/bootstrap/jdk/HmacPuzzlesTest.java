package io.concertreservation.bootstrap.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HmacPuzzlesTest {
    private static final int BITS = 8;
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Instant SOON = NOW.plusSeconds(60);
    private static final UserId MINA = new UserId("mina");
    private static final ConcertId CONCERT = new ConcertId(new UUID(1, 1));
    private static final String FIRST = "first:" + "A".repeat(43) + "=";
    private static final String NEXT = "next:" + "B".repeat(43) + "=";

    private final HmacPuzzles puzzles = new HmacPuzzles(() -> List.of(FIRST));

    @Test
    void work_that_was_done_is_recognized_until_the_time_is_over() {
        String solution = solved(puzzles.pose(CONCERT, MINA, BITS, SOON));

        assertThat(puzzles.isSolution(solution, CONCERT, MINA, BITS, SOON)).isTrue();
        assertThat(puzzles.isSolution(solution, CONCERT, MINA, BITS, SOON.plusSeconds(1)))
                .isFalse();
    }

    @Test
    void it_is_worth_nothing_to_others_elsewhere_or_where_more_is_asked() {
        String solution = solved(puzzles.pose(CONCERT, MINA, BITS, SOON));

        assertThat(puzzles.isSolution(solution, CONCERT, new UserId("theo"), BITS, NOW))
                .isFalse();
        assertThat(puzzles.isSolution(solution, new ConcertId(new UUID(1, 2)), MINA, BITS, NOW))
                .isFalse();
        assertThat(puzzles.isSolution(solution, CONCERT, MINA, BITS + 1, NOW)).isFalse();
    }

    @Test
    void a_puzzle_of_ones_own_making_is_not_ours() {
        String easier = puzzles.pose(CONCERT, MINA, 0, SOON).replaceFirst("0", String.valueOf(BITS));
        String longer = puzzles.pose(CONCERT, MINA, BITS, SOON).replaceFirst("\\.\\d+", ".99999999999");

        assertThat(puzzles.isSolution(solved(easier), CONCERT, MINA, BITS, NOW)).isFalse();
        assertThat(puzzles.isSolution(solved(longer), CONCERT, MINA, BITS, NOW)).isFalse();
        assertThat(puzzles.isSolution("", CONCERT, MINA, BITS, NOW)).isFalse();
        assertThat(puzzles.isSolution("8.1.x.1", CONCERT, MINA, BITS, NOW)).isFalse();
    }

    @Test
    void a_seal_without_work_is_not_enough() {
        String puzzle = puzzles.pose(CONCERT, MINA, BITS, SOON);

        assertThat(LongStream.range(0, 2_000)
                        .filter(nonce -> puzzles.isSolution(puzzle + "." + nonce, CONCERT, MINA, BITS, NOW))
                        .count())
                .isBetween(1L, 40L);
    }

    @Test
    void puzzles_of_an_earlier_key_are_good_until_it_is_dropped() {
        String solution = solved(puzzles.pose(CONCERT, MINA, BITS, SOON));

        assertThat(new HmacPuzzles(() -> List.of(NEXT, FIRST)).isSolution(solution, CONCERT, MINA, BITS, NOW))
                .isTrue();
        assertThat(new HmacPuzzles(() -> List.of(NEXT)).isSolution(solution, CONCERT, MINA, BITS, NOW))
                .isFalse();
    }

    private static String solved(String puzzle) {
        return LongStream.range(0, 1_000_000)
                .mapToObj(nonce -> puzzle + "." + nonce)
                .filter(text -> HmacPuzzles.zeroBits(text) >= BITS)
                .findFirst()
                .orElseThrow();
    }
}
