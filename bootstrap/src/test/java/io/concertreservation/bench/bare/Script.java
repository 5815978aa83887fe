package io.concertreservation.bench.bare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The statements of one transaction, as the service sends them. */
public record Script(List<Statement> statements) {

    /** Reads the resource of that name: statements, with a semicolon after each. */
    public static Script read(String name) {
        try (InputStream file = Script.class.getResourceAsStream("/bench/" + name)) {
            String text = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            return new Script(List.of(text.split(";", -1)).stream()
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .map(Statement::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs them as one transaction; the connection is out of autocommit, as those of the service are. */
    public void run(Connection connection, Map<String, Object> values) throws SQLException {
        for (Statement statement : statements) {
            statement.run(connection, values);
        }
        connection.commit();
    }
}
