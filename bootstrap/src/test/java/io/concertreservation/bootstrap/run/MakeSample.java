package io.concertreservation.bootstrap.run;

import io.concertreservation.adapter.out.persistence.sample.BigSample;
import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Fills the database of the local service, running or not, with a big sample for load tests. */
final class MakeSample {

    private static final int MOST_CONCERTS = 1_000;
    private static final int MOST_SCHEDULES = 10_000;
    private static final int MOST_USERS = 1_000_000;
    private static final int BAR = 40;

    private MakeSample() {}

    public static void main(String[] arguments) {
        Launch.run(MakeSample::run);
    }

    private static void run(Map<String, String> environment, Screen screen, Lifeline lifeline) throws Exception {
        BigSample sample = new BigSample(
                RunSettings.number(environment, "CONCERTS", 20, MOST_CONCERTS),
                RunSettings.number(environment, "SCHEDULES", 500, MOST_SCHEDULES),
                RunSettings.number(environment, "USERS", 1_000, MOST_USERS));
        Database database = database(environment, screen, lifeline);
        database.migrate();
        screen.say("Loading %d concerts with %d schedules each and %d users"
                .formatted(sample.concerts(), sample.schedules(), sample.users()));
        long started = System.nanoTime();
        try (Connection connection = database.connect()) {
            sample.load(connection, Instant.now(), (done, total) -> draw(screen, done, total));
        }
        screen.say(String.format(Locale.ROOT, "%nDone in %.1f s", (System.nanoTime() - started) / 1e9));
    }

    private static Database database(Map<String, String> environment, Screen screen, Lifeline lifeline)
            throws IOException {
        Path root = RunSettings.of(environment, Path.of("")).folder();
        Optional<DataFolder> folder = DataFolder.tryOpen(root);
        if (folder.isPresent()) {
            lifeline.hold("the use of the data folder", folder.get());
            return new Backends(environment, screen, lifeline).mySql(folder.get());
        }
        if (!Files.exists(DataFolder.addresses(root))) {
            throw new ServerUnavailableException("The service is just starting: try again in a moment.");
        }
        Properties addresses = new Properties();
        try (var reader = Files.newBufferedReader(DataFolder.addresses(root))) {
            addresses.load(reader);
        }
        return new Database(
                addresses.getProperty("mysql.url"),
                addresses.getProperty("mysql.user"),
                addresses.getProperty("mysql.password"));
    }

    private static void draw(Screen screen, long done, long total) {
        int full = (int) (BAR * done / total);
        screen.redraw(String.format(
                Locale.ROOT,
                "[%s%s] %3d %% %,d of %,d seats",
                "#".repeat(full),
                " ".repeat(BAR - full),
                100 * done / total,
                done,
                total));
    }
}
