package io.concertreservation.adapter.out.persistence.server;

import io.concertreservation.core.shared.server.CacheFolder;
import io.concertreservation.core.shared.server.LeashedProcess;
import io.concertreservation.core.shared.server.Ports;
import io.concertreservation.core.shared.server.ServerOutput;
import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A MySQL 8.0.12 of our own on 127.0.0.1, with an empty database and a user for it. */
public final class EmbeddedMySql implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);

    private final LeashedProcess process;
    private final int port;
    private final Path data;
    private final boolean temporary;

    private EmbeddedMySql(LeashedProcess process, int port, Path data, boolean temporary) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.temporary = temporary;
    }

    /** Starts a server and waits until it answers. */
    public static EmbeddedMySql start(MySqlOptions options) {
        MySqlInstallation installation = MySqlInstallation.prepare();
        int port = Ports.orFree(options.port());
        try {
            Path data = options.dataFolder().isPresent()
                    ? options.dataFolder().get().toAbsolutePath()
                    : Files.createTempDirectory("concert-mysql").resolve("data");
            if (!Files.isDirectory(data.resolve("mysql"))) {
                installation.newData(data);
            }
            boolean temporary = options.dataFolder().isEmpty();
            return start(installation, options, port, data, temporary);
        } catch (IOException e) {
            throw new ServerUnavailableException(
                    "MySQL could not be started (" + e.getMessage() + "): is there room on the disk?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerUnavailableException("Starting MySQL was interrupted.", e);
        }
    }

    private static EmbeddedMySql start(
            MySqlInstallation installation, MySqlOptions options, int port, Path data, boolean temporary)
            throws IOException, InterruptedException {
        ServerOutput output = ServerOutput.to(data.resolve("mysqld.log"), "ready for connections");
        LeashedProcess process = LeashedProcess.start(installation.mysqld(data, flags(options, port)), output);
        if (!process.awaitReady(START)) {
            process.close();
            throw new ServerUnavailableException("MySQL did not start; its last words were: " + output.tail());
        }
        return new EmbeddedMySql(process, port, data, temporary);
    }

    private static List<String> flags(MySqlOptions options, int port) {
        return List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mysql.sock",
                "--pid-file=mysql.pid",
                "--mysqlx=0",
                "--skip-name-resolve",
                "--skip-log-bin",
                "--default-time-zone=" + options.timeZone(),
                "--transaction-isolation=READ-COMMITTED",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--max-connections=500",
                "--max-prepared-stmt-count=200000",
                "--auto-generate-certs=OFF",
                "--innodb-buffer-pool-size=" + options.bufferPoolMegabytes() + "M",
                "--innodb-log-file-size=" + (options.durable() ? "128M" : "16M"),
                "--innodb-flush-log-at-trx-commit=" + (options.durable() ? 1 : 0),
                "--innodb-doublewrite=" + (options.durable() ? 1 : 0));
    }

    public String jdbcUrl() {
        return MySqlUrl.of(port, MySqlInstallation.DATABASE);
    }

    public String user() {
        return MySqlInstallation.USER;
    }

    public String password() {
        return MySqlInstallation.PASSWORD;
    }

    public int port() {
        return port;
    }

    /** The process number of mysqld. */
    public long pid() {
        return process.pid();
    }

    /** Ends the server as a power cut would; the data folder stays. */
    public void kill() {
        process.kill();
    }

    /** Ends the server cleanly; a temporary data folder goes with it. */
    @Override
    public void close() {
        process.close();
        if (temporary) {
            try {
                CacheFolder.delete(data.getParent());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
