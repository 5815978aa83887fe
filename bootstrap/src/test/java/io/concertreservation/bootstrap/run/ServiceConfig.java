package io.concertreservation.bootstrap.run;

import java.util.Map;

/** What a service process is told about its surroundings, as environment variables so that no secret shows in a list of processes. */
final class ServiceConfig {

    private ServiceConfig() {}

    static Map<String, String> of(Database database, String redis, LocalKeys keys) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.user(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                "QUARKUS_REDIS_HOSTS", redis,
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION", keys.publicKey().toUri().toString(),
                "SMALLRYE_JWT_SIGN_KEY_LOCATION", keys.privateKey().toUri().toString(),
                "CONCERT_QUEUE_TOKEN_KEYS", keys.queueKey());
    }
}
