package io.concertreservation.adapter.out.persistence.server;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points the data source of a Quarkus test to the MySQL that the tests share. */
public final class MySqlTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestMySql mySql = TestMySql.shared();
        return Map.of(
                "quarkus.datasource.jdbc.url", mySql.jdbcUrl(),
                "quarkus.datasource.username", mySql.user(),
                "quarkus.datasource.password", mySql.password());
    }

    @Override
    public void stop() {
        // The server is shared with the test classes to come and ends with the JVM.
    }
}
