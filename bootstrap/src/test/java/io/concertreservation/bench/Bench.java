package io.concertreservation.bench;

import io.concertreservation.bench.bare.BareRedis;
import io.concertreservation.bench.row.Notes;
import io.concertreservation.bench.row.Pace;
import io.concertreservation.bench.row.Row;
import io.concertreservation.bench.row.Table;
import io.concertreservation.bench.row.Verdict;
import io.concertreservation.bench.site.Machine;
import io.concertreservation.bench.site.Stage;
import io.concertreservation.core.shared.server.CacheFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One run: starts everything, measures row by row, audits the books, and prints the table. */
public final class Bench {

    /** Sees to it that what was started is ended. */
    @FunctionalInterface
    public interface Keeper {
        void hold(String name, AutoCloseable started);
    }

    private final Path project;
    private final Keeper keeper;
    private final Consumer<String> telling;

    public Bench(Path project, Keeper keeper, Consumer<String> telling) {
        this.project = project;
        this.keeper = keeper;
        this.telling = telling;
    }

    /** Runs the rows whose names the pattern finds; true when all goals are met and the books are clean. */
    public boolean run(Pattern chosen, Pace pace) throws Exception {
        Path folder = project.resolve("bootstrap/target/bench");
        CacheFolder.delete(folder);
        Files.createDirectories(folder);
        Notes notes = new Notes(folder.resolve("notes.txt"));
        telling.accept("Starting MySQL, Redis and the service ...");
        Machine machine = Machine.start(project, folder);
        keeper.hold("the service, Redis and MySQL", machine);
        BareRedis redis = new BareRedis(machine.redis().uri());
        keeper.hold("the bare client of Redis", redis);
        Stage stage = new Stage(machine, redis, Stage.Size.FULL, pace);
        keeper.hold("the load", stage);
        boolean met = measure(new Rows(stage).all(chosen), notes);
        return isClean(stage, notes) && met;
    }

    private boolean isClean(Stage stage, Notes notes) {
        String breaches = stage.hall().breaches();
        String words = breaches.isEmpty() ? "The audit after the load is clean." : "THE AUDIT FOUND " + breaches;
        telling.accept(words);
        notes.add(words);
        return breaches.isEmpty();
    }

    private boolean measure(List<Row> rows, Notes notes) throws Exception {
        List<Verdict> verdicts = new ArrayList<>();
        for (Row row : rows) {
            Verdict verdict = row.measure(notes);
            verdicts.add(verdict);
            telling.accept(verdict.line());
        }
        Table table = new Table(verdicts);
        telling.accept("");
        table.lines().forEach(telling);
        table.lines().forEach(notes::add);
        return table.isMet();
    }
}
