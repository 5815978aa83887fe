package io.concertreservation.torture.sabotage;

import io.concertreservation.core.shared.server.CacheFolder;
import io.concertreservation.faults.Servers;
import io.concertreservation.torture.Ending;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;

/** Some rounds of a few seconds with one instance of the sabotaged service, and what the checker says afterwards. */
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

    /** Round after round until it shows, because nobody knows how much happens in a second of a busy machine. */
    private List<Violation> play(Sabotage sabotage, Site site, Stage stage) throws Exception {
        SplittableRandom seed = new SplittableRandom(SEED);
        List<Injected> faults = new ArrayList<>();
        List<Violation> violations = List.of();
        for (int round = 0; round < sabotage.rounds() && !isSeen(sabotage, violations); round++) {
            stage.open(BUYERS, seed.split(), sabotage.habits());
            stage.ending().letPass(sabotage.lasts().dividedBy(2));
            if (sabotage.fault().isPresent()) {
                faults.addAll(inject(sabotage.fault().get(), site, stage, seed));
            }
            stage.ending().letPass(sabotage.lasts().dividedBy(2));
            stage.end();
            violations = stage.violations(faults, false, project.resolve("docs/errors.md"));
        }
        return violations;
    }

    private static boolean isSeen(Sabotage sabotage, List<Violation> violations) {
        return violations.stream().anyMatch(violation -> violation.promise() == sabotage.promise());
    }

    private static List<Injected> inject(FaultKind kind, Site site, Stage stage, SplittableRandom seed) {
        Ending soon = new Ending();
        Tormentor tormentor = new Tormentor(site, stage.concert(), Set.of(kind), seed.split(), soon, told -> {});
        CompletableFuture<Void> torment = tormentor.start();
        tormentor.firstRound().join();
        soon.begin();
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
