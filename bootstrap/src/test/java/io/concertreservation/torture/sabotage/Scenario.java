package io.concertreservation.torture.sabotage;

import io.concertreservation.core.shared.server.CacheFolder;
import io.concertreservation.faults.Servers;
import io.concertreservation.torture.Stage;
import io.concertreservation.torture.check.Violation;
import io.concertreservation.torture.faults.FaultKind;
import io.concertreservation.torture.faults.Injected;
import io.concertreservation.torture.faults.Tormentor;
import io.concertreservation.torture.site.Site;
import io.concertreservation.torture.site.Times;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;

/** A few seconds with one instance of the sabotaged service, and what the checker says afterwards. */
record Scenario(Path project, Path application, Servers servers, Path folder) {

    private static final int BUYERS = 12;
    private static final int CONCERTS = 1;
    private static final int SEATS_PER_ROW = 12;
    private static final long SEED = 7;

    List<Violation> play(Sabotage sabotage) throws Exception {
        Path own = folder.resolve(sabotage.name().replaceAll("[^a-z0-9]+", "-"));
        CacheFolder.delete(own);
        Files.createDirectories(own);
        Path sabotaged = sabotage.patches().isEmpty()
                ? application
                : new SabotagedApplication(project, application, own).build(sabotage.patches());
        wipe();
        try (Site site = Site.start(
                        sabotaged,
                        own,
                        servers,
                        1,
                        Times.ofSabotage(sabotage.hold(), sabotage.inside()),
                        Duration.ZERO);
                Stage stage = Stage.set(site, own.resolve("history.jsonl"), CONCERTS, SEATS_PER_ROW)) {
            if (sabotage.sql().isPresent()) {
                say(sabotage.sql().get());
            }
            return play(sabotage, site, stage);
        }
    }

    private List<Violation> play(Sabotage sabotage, Site site, Stage stage) throws Exception {
        SplittableRandom seed = new SplittableRandom(SEED);
        stage.open(BUYERS, seed.split(), sabotage.habits());
        List<Injected> faults = List.of();
        if (sabotage.fault().isPresent()) {
            stage.ending().letPass(Duration.ofSeconds(1));
            faults = inject(sabotage.fault().get(), site, stage, seed);
        }
        stage.ending().letPass(sabotage.lasts());
        stage.end();
        return stage.violations(faults, false, project.resolve("docs/errors.md"));
    }

    private static List<Injected> inject(FaultKind kind, Site site, Stage stage, SplittableRandom seed) {
        Tormentor tormentor =
                new Tormentor(site, stage.concert(), Set.of(kind), seed.split(), stage.ending(), told -> {});
        CompletableFuture<Void> torment = tormentor.start();
        tormentor.firstRound().join();
        stage.end();
        torment.join();
        return tormentor.injected();
    }

    /** Empties everything, and mends what an earlier sabotage did to the schema: the service makes it anew. */
    private void wipe() throws SQLException {
        servers.tellRedis("FLUSHALL");
        try (Connection connection = servers.connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = Tables.in(connection);
            statement.execute("SET foreign_key_checks = 0");
            for (String table : tables) {
                statement.execute("DROP TABLE " + table);
            }
        }
    }

    private void say(String sql) throws SQLException {
        try (Connection connection = servers.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
