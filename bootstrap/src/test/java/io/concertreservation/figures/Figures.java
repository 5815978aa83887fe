package io.concertreservation.figures;

import io.concertreservation.journey.support.Operator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.Awaitility;

/** Measures the builds in turns, so that a noise of the machine meets all of them. */
public final class Figures {

    private static final int AT_ONCE = 16;
    private static final int SEATS = 14_000;
    private static final Duration IDLE = Duration.ofSeconds(5);

    private final List<Column> columns;
    private final Map<String, String> settings;
    private final Consumer<String> say;

    public Figures(Path target, Map<String, String> settings, Consumer<String> say) throws IOException {
        this.columns = Candidate.builtIn(target).stream().map(Column::new).toList();
        this.settings = settings;
        this.say = say;
    }

    /** Starts each so many times. */
    public void starts(int rounds) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            for (Column column : columns) {
                try (Running service = Running.start(column.candidate().command(), settings)) {
                    column.note("first answer, ms", service.firstAnswerMillis());
                    column.note("start by its own account, ms", service.startMillis());
                }
            }
            say.accept("Started %d of %d times".formatted(round, rounds));
        }
    }

    /** Lets a crowd buy at each, first when it has just started and then for longer. */
    public void loads(int rounds, Duration cold, Duration warm) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            for (Column column : columns) {
                try (Running service = Running.start(column.candidate().command(), settings)) {
                    Awaitility.await().pollDelay(IDLE).until(() -> true);
                    column.note("resident when idle, MB", service.residentMegabytes());
                    Crowd crowd = Crowd.at(service.door(), AT_ONCE, SEATS);
                    note(column, "just started", crowd.buys(cold));
                    note(column, "warm", crowd.buys(warm));
                    column.note("resident under load at most, MB", service.mostResidentMegabytes());
                    audit(service);
                }
            }
            say.accept("Under load %d of %d times".formatted(round, rounds));
        }
    }

    private static void note(Column column, String when, Deeds deeds) {
        if (!deeds.faults().isEmpty()) {
            throw new IllegalStateException(
                    column.candidate().name() + ": " + deeds.faults().getFirst());
        }
        column.note("requests a second, " + when, deeds.requestsPerSecond());
        column.note("half of the answers within, ms, " + when, deeds.millisOf(0.5));
        column.note("99 of 100 answers within, ms, " + when, deeds.millisOf(0.99));
    }

    private static void audit(Running service) {
        var report = new Operator(service.door()).gets("/admin/audit");
        if (report.statusCode() != 200 || !report.jsonPath().getBoolean("clean")) {
            throw new IllegalStateException("The audit says: " + report.asString());
        }
    }

    /** A table of all figures: the median and, in brackets, the smallest and the largest. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(row(
                "", columns.stream().map(column -> column.candidate().name()).toList()));
        lines.add("|---|" + "---:|".repeat(columns.size()));
        for (String figure : columns.getFirst().figures().keySet()) {
            lines.add(row(
                    figure,
                    columns.stream()
                            .map(column -> column.figures().get(figure).words())
                            .toList()));
        }
        lines.add(row(
                "size on disk, MB",
                columns.stream()
                        .map(column -> String.format(
                                Locale.ROOT, "%.0f", column.candidate().megabytes()))
                        .toList()));
        return lines;
    }

    private static String row(String name, List<String> cells) {
        return "| " + name + " | " + String.join(" | ", cells) + " |";
    }
}
