package io.concertreservation.adapter.out.persistence.server;

import io.concertreservation.core.shared.server.EmbeddedServer;
import io.concertreservation.core.shared.server.LeashedProcess;
import io.concertreservation.core.shared.server.Ports;
import io.concertreservation.core.shared.server.ServerFolder;
import io.concertreservation.core.shared.server.ServerOutput;
import java.time.Duration;
import java.util.List;

/** A MySQL 8.0.12 with an empty database and a user for it. */
public final class EmbeddedMySql extends EmbeddedServer {

    private static final String NAME = "MySQL";
    private static final Duration START = Duration.ofSeconds(60);

    private final boolean diary;

    private EmbeddedMySql(LeashedProcess process, int port, ServerFolder folder, boolean diary) {
        super(process, port, folder);
        this.diary = diary;
    }

    /** Starts a server and waits until it answers. */
    public static EmbeddedMySql start(MySqlOptions options) {
        MySqlInstallation installation = MySqlInstallation.prepare();
        int port = Ports.orFree(options.port());
        ServerFolder folder = ServerFolder.of(NAME, options.dataFolder());
        installation.fill(folder.path());
        ServerOutput output = ServerOutput.to(folder.path().resolve("mysqld.log"), "ready for connections");
        return new EmbeddedMySql(
                LeashedProcess.startReady(
                        NAME, installation.mysqld(folder.path(), flags(options, port)), output, START),
                port,
                folder,
                options.diary());
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
                "--innodb-doublewrite=" + (options.durable() ? 1 : 0),
                "--performance-schema-consumer-events-statements-history-long=" + (options.diary() ? "ON" : "OFF"));
    }

    /** Whether it can be asked which statements it was sent. Those that were prepared on the server have no words there. */
    public boolean hasDiary() {
        return diary;
    }

    /** With a diary the driver prepares the statements. */
    public String jdbcUrl() {
        String url = MySqlUrl.of(port(), MySqlInstallation.DATABASE);
        return diary ? url.replace("useServerPrepStmts=true", "useServerPrepStmts=false") : url;
    }

    public String user() {
        return MySqlInstallation.USER;
    }

    public String password() {
        return MySqlInstallation.PASSWORD;
    }
}
