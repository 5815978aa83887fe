package io.concertreservation.adapter.out.persistence.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The MySQL that the tests of one JVM share: started on first use and ended with the JVM, or the one that the
 * environment variables {@code TEST_MYSQL_URL}, {@code TEST_MYSQL_USER} and {@code TEST_MYSQL_PASSWORD} name.
 *
 * @param jdbcUrl the address, with {@link MySqlUrl#PARAMETERS}
 */
public record TestMySql(String jdbcUrl, String user, String password) {

    private static final String SHARED_PORT = "concert.test.mysql.port";

    public static TestMySql shared() {
        String external = System.getenv("TEST_MYSQL_URL");
        if (external != null && !external.isBlank()) {
            String url = external.contains("?") ? external : external + "?" + MySqlUrl.PARAMETERS;
            return new TestMySql(url, environment("TEST_MYSQL_USER"), environment("TEST_MYSQL_PASSWORD"));
        }
        // A system property, because every Quarkus class loader would have a static field of its own.
        synchronized (Runtime.getRuntime()) {
            String port = System.getProperty(SHARED_PORT);
            if (port == null) {
                port = String.valueOf(startForThisJvm());
                System.setProperty(SHARED_PORT, port);
            }
            return new TestMySql(
                    MySqlUrl.of(Integer.parseInt(port), MySqlInstallation.DATABASE),
                    MySqlInstallation.USER,
                    MySqlInstallation.PASSWORD);
        }
    }

    /** A new connection outside any pool. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    private static int startForThisJvm() {
        EmbeddedMySql server = EmbeddedMySql.start(MySqlOptions.forTests());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server.port();
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        return value == null ? MySqlInstallation.USER : value;
    }
}
