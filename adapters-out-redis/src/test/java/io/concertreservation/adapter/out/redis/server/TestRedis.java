package io.concertreservation.adapter.out.redis.server;

/**
 * The Redis that the tests of one JVM share: started on first use and ended with the JVM, or the one that the
 * environment variable {@code TEST_REDIS_URL} names.
 */
public record TestRedis(String uri) {

    private static final String SHARED_URI = "concert.test.redis.uri";

    public static TestRedis shared() {
        String external = System.getenv("TEST_REDIS_URL");
        if (external != null && !external.isBlank()) {
            return new TestRedis(external);
        }
        // A system property, because every Quarkus class loader would have a static field of its own.
        synchronized (Runtime.getRuntime()) {
            String uri = System.getProperty(SHARED_URI);
            if (uri == null) {
                uri = startForThisJvm();
                System.setProperty(SHARED_URI, uri);
            }
            return new TestRedis(uri);
        }
    }

    private static String startForThisJvm() {
        EmbeddedRedis server = EmbeddedRedis.start(RedisOptions.forTests());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server.uri();
    }
}
