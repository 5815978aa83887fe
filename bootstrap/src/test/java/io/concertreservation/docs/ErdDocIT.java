package io.concertreservation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.TestMySql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ErdDocIT {

    private static final TestMySql MYSQL = TestMySql.shared();

    @BeforeAll
    static void migrate() {
        Flyway.configure()
                .dataSource(MYSQL.jdbcUrl(), MYSQL.user(), MYSQL.password())
                .load()
                .migrate();
    }

    @Test
    void the_diagram_is_the_schema_that_the_migrations_make() throws SQLException {
        try (Connection connection = MYSQL.connect()) {
            EntityDiagram real = SchemaOnServer.read(connection);

            assertThat(real.tables()).isNotEmpty();
            assertThat(EntityDiagram.drawnIn(Documents.root().resolve("docs/erd.md")))
                    .isEqualTo(real);
        }
    }

    @Test
    void the_indexes_that_are_explained_are_those_of_the_schema() throws SQLException {
        List<String> explained = Documents.prose(Documents.root().resolve("docs/database-index.md")).stream()
                .filter(line -> line.matches("\\| `\\w+`( \\(unique\\))? \\| \\w+(, \\w+)* \\| .*"))
                .filter(line -> !line.matches(".*\\| [\\d,]+ \\|"))
                .map(line -> line.replaceFirst("^\\| `(\\w+)`.*", "$1"))
                .toList();
        try (Connection connection = MYSQL.connect()) {
            assertThat(explained).containsExactlyInAnyOrderElementsOf(SchemaOnServer.indexes(connection));
        }
    }
}
