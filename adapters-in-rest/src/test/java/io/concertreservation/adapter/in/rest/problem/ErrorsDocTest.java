package io.concertreservation.adapter.in.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.balance.domain.BalanceReason;
import io.concertreservation.core.concert.domain.ConcertReason;
import io.concertreservation.core.payment.domain.PaymentReason;
import io.concertreservation.core.queue.domain.QueueReason;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.shared.domain.Reason;
import io.concertreservation.core.shared.domain.SharedReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about errors lists what the code can answer, no more and no less. */
class ErrorsDocTest {
    private static final Path PAGE = Path.of("..", "docs", "errors.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d+) \\|.*\\| (yes|no) \\|$");

    /** What a row says, without its words. */
    private record Row(String code, int status, boolean retryable) {}

    @Test
    void every_problem_type_is_on_the_page_with_its_status() throws IOException {
        assertThat(rows())
                .containsExactlyInAnyOrderElementsOf(
                        reasons().map(ErrorsDocTest::row).toList());
    }

    @Test
    void every_problem_type_has_one_meaning() {
        assertThat(reasons().map(Reason::code)).doesNotHaveDuplicates();
    }

    private static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE))
                .results()
                .map(ErrorsDocTest::row)
                .toList();
    }

    private static Row row(MatchResult found) {
        return new Row(
                found.group(1), Integer.parseInt(found.group(2)), found.group(3).equals("yes"));
    }

    private static Row row(Reason reason) {
        return new Row(reason.code(), Statuses.of(reason), reason.terms().retryable());
    }

    private static Stream<Reason> reasons() {
        return Stream.<Reason[]>of(
                        SharedReason.values(),
                        QueueReason.values(),
                        ConcertReason.values(),
                        ReservationReason.values(),
                        BalanceReason.values(),
                        PaymentReason.values(),
                        WebReason.values())
                .flatMap(Stream::of);
    }
}
