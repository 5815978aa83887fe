package io.concertreservation.adapter.out.persistence.server;

/** How tests and tools connect to MySQL: as the service does, whose settings say the same of statements. */
public final class MySqlUrl {

    /**
     * Instants travel in UTC whatever the zones of the hosts; statements are prepared once on the server; a server
     * that is away is noticed after two seconds.
     */
    public static final String PARAMETERS = "connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true"
            + "&preserveInstants=true"
            + "&useServerPrepStmts=true"
            + "&cachePrepStmts=true"
            + "&prepStmtCacheSize=128"
            + "&prepStmtCacheSqlLimit=8192"
            + "&rewriteBatchedStatements=true"
            + "&useLocalSessionState=true"
            + "&connectTimeout=2000"
            + "&socketTimeout=30000"
            + "&sslMode=DISABLED"
            + "&allowPublicKeyRetrieval=true";

    private MySqlUrl() {}

    static String of(int port, String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?" + PARAMETERS;
    }
}
