package io.concertreservation.bootstrap.run;

import io.concertreservation.core.shared.server.Ports;
import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/** Runs the service on this machine with a MySQL and a Redis of its own until it is interrupted. */
final class RunLocally {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private final RunSettings settings;
    private final Map<String, String> environment;
    private final Screen screen;
    private final Lifeline lifeline;

    private RunLocally(RunSettings settings, Map<String, String> environment, Screen screen, Lifeline lifeline) {
        this.settings = settings;
        this.environment = environment;
        this.screen = screen;
        this.lifeline = lifeline;
    }

    public static void main(String[] arguments) {
        Launch.run((environment, screen, lifeline) -> {
            RunSettings settings = RunSettings.of(environment, PROJECT);
            new RunLocally(settings, environment, screen, lifeline).run();
        });
    }

    private void run() throws Exception {
        refuseTakenPorts();
        DataFolder folder = DataFolder.tryOpen(settings.folder())
                .orElseThrow(() -> new ServerUnavailableException(
                        "Another make run uses the data in " + settings.folder() + ": stop that one first."));
        lifeline.hold("the use of the data folder", folder);
        if (settings.fresh()) {
            folder.startOver();
        }
        Backends backends = new Backends(environment, screen, lifeline);
        Database database = backends.mySql(folder);
        String redis = backends.redis(folder);
        prepare(database);
        writeAddresses(folder, database, redis);
        List<ServiceInstance> instances =
                startService(folder, ServiceConfig.of(database, redis, LocalKeys.in(folder.keys())));
        new Welcome(settings, database, redis, instances).print(screen);
        watch(instances);
    }

    private void refuseTakenPorts() {
        for (int port : settings.ports()) {
            if (Ports.isTaken(port)) {
                throw new ServerUnavailableException(
                        "Port %d is in use: choose another one, for example make run PORT=%d."
                                .formatted(port, port == 9090 ? 9190 : 9090));
            }
        }
    }

    private void prepare(Database database) throws Exception {
        screen.step("Preparing the tables", () -> {
            database.migrate();
            return database;
        });
        if (!database.hasConcerts()) {
            screen.step("Loading the sample concerts", database::loadSample);
        }
    }

    private List<ServiceInstance> startService(DataFolder folder, Map<String, String> config) {
        List<ServiceInstance> instances = new ArrayList<>();
        String what = settings.instances() == 1 ? "the service" : settings.instances() + " service processes";
        screen.step("Starting " + what, () -> {
            for (int port : settings.ports()) {
                ServiceInstance instance =
                        ServiceInstance.start(port, PROJECT, folder.newLog(port), config, this::alarm);
                lifeline.hold("the service on port " + port, instance);
                instances.add(instance);
            }
            instances.forEach(ServiceInstance::awaitReady);
            return instances;
        });
        return instances;
    }

    private void alarm(String line) {
        // What a process complains about while it is being stopped is in its log.
        if (!lifeline.isEnding()) {
            screen.say(line);
        }
    }

    /** Lets others on this machine, such as the maker of big samples, find the servers. */
    private static void writeAddresses(DataFolder folder, Database database, String redis) throws IOException {
        Properties addresses = new Properties();
        addresses.setProperty("mysql.url", database.jdbcUrl());
        addresses.setProperty("mysql.user", database.user());
        addresses.setProperty("mysql.password", database.password());
        addresses.setProperty("redis.url", redis);
        try (var writer = Files.newBufferedWriter(folder.addresses())) {
            addresses.store(writer, "Where the servers of the current run are");
        }
    }

    private static void watch(List<ServiceInstance> instances) {
        CompletableFuture<?>[] ends =
                instances.stream().map(ServiceInstance::onExit).toArray(CompletableFuture<?>[]::new);
        ServiceInstance ended = (ServiceInstance) CompletableFuture.anyOf(ends).join();
        throw new ServerUnavailableException(
                "The service on port " + ended.port() + " ended by itself; what it said is in " + ended.log() + ".");
    }
}
