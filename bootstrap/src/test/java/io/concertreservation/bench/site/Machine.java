package io.concertreservation.bench.site;

import io.concertreservation.adapter.out.persistence.server.EmbeddedMySql;
import io.concertreservation.adapter.out.persistence.server.MySqlOptions;
import io.concertreservation.adapter.out.redis.server.EmbeddedRedis;
import io.concertreservation.adapter.out.redis.server.RedisOptions;
import io.concertreservation.core.shared.server.LeashedProcess;
import io.concertreservation.core.shared.server.Ports;
import io.concertreservation.core.shared.server.ServerOutput;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.JourneySettings;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** MySQL and Redis as a seller would run them (what they acknowledged is on the disk), and one process of the service. */
public record Machine(EmbeddedMySql mySql, EmbeddedRedis redis, LeashedProcess service, int port)
        implements AutoCloseable {

    /** More than is waited for a row; a seat of the races is held for as long. */
    public static final Duration HOLD = Duration.ofMinutes(30);

    private static final Duration START = Duration.ofSeconds(90);
    private static final String PLENTY = "60000000";

    /** Starts the packaged service of that project with its data in that folder. */
    public static Machine start(Path project, Path folder) {
        return start(project, folder, MySqlOptions.durable(folder.resolve("mysql")));
    }

    /** On a database server of another kind. */
    public static Machine start(Path project, Path folder, MySqlOptions options) {
        EmbeddedMySql mySql = EmbeddedMySql.start(options);
        EmbeddedRedis redis = EmbeddedRedis.start(RedisOptions.durable(folder.resolve("redis")));
        int port = Ports.orFree(0);
        ProcessBuilder java = new ProcessBuilder(command(project, folder, settings(mySql, redis, port)));
        ServerOutput output = ServerOutput.to(folder.resolve("service.log"), "Listening on");
        return new Machine(mySql, redis, LeashedProcess.startReady("The service", java, output, START), port);
    }

    /** Nothing that makes it quicker: the rates are limited as ever, only far above what is asked for. */
    private static Map<String, String> settings(EmbeddedMySql mySql, EmbeddedRedis redis, int port) {
        Map<String, String> settings = new HashMap<>(JourneySettings.common());
        settings.keySet().removeIf(name -> !name.startsWith("mp.jwt.") && !name.startsWith("concert.queue-token."));
        settings.put("quarkus.datasource.jdbc.url", mySql.jdbcUrl());
        settings.put("quarkus.datasource.username", mySql.user());
        settings.put("quarkus.datasource.password", mySql.password());
        settings.put(
                "quarkus.datasource.jdbc.additional-jdbc-properties.useServerPrepStmts",
                String.valueOf(!mySql.hasDiary()));
        settings.put("quarkus.redis.hosts", redis.uri());
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", String.valueOf(port));
        settings.put("concert.hold.lasts", HOLD.toString());
        List.of("enters-per-user", "enters-per-address", "charges-per-user", "charges-per-address")
                .forEach(name -> settings.put("concert.rate-limit." + name, PLENTY));
        return settings;
    }

    private static List<String> command(Path project, Path folder, Map<String, String> settings) {
        List<String> command = new ArrayList<>();
        command.add(
                isNative()
                        ? project.resolve("bootstrap/target/bootstrap-1.0.0-SNAPSHOT-runner")
                                .toString()
                        : Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString());
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-Xmx1g");
        String more = System.getenv().getOrDefault("SERVICE_OPTIONS", "").replace("{folder}", folder.toString());
        if (!more.isBlank()) {
            command.addAll(List.of(more.split(" ", -1)));
        }
        if (!isNative()) {
            String program = project.resolve("bootstrap/target/quarkus-app/quarkus-run.jar")
                    .toString();
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
            command.addAll(List.of("-jar", program));
        }
        return command;
    }

    /** Whether NATIVE says that the native executable is to be measured. */
    public static boolean isNative() {
        return !System.getenv().getOrDefault("NATIVE", "").isBlank();
    }

    public Door door() {
        return Door.at(URI.create("http://127.0.0.1:" + port));
    }

    /** A connection outside the service with the same settings, in autocommit. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(mySql.jdbcUrl(), mySql.user(), mySql.password());
    }

    @Override
    public void close() {
        service.close();
        redis.close();
        mySql.close();
    }
}
