package io.concertreservation.bootstrap;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.jboss.logging.Logger;

/** Brings the schema to this version, says so in one line, and ends: with 0, or with 1 when it could not be done. */
@Singleton
class Migration implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger(Migration.class);

    private final Flyway flyway;

    Migration(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public int run(String... arguments) {
        try {
            MigrateResult result = flyway.migrate();
            LOG.infof(
                    "The schema is at version %s; %d migrations were applied now.",
                    flyway.info().current().getVersion(), result.migrationsExecuted);
            return 0;
        } catch (FlywayException failed) {
            LOG.errorf("The schema could not be brought to this version: %s", oneLine(failed));
            return 1;
        }
    }

    private static String oneLine(FlywayException failed) {
        return String.valueOf(failed.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
