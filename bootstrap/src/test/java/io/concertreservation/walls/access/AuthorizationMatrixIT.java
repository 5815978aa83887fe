package io.concertreservation.walls.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Journey;
import io.concertreservation.walls.support.Answer;
import io.concertreservation.walls.support.ApiDocument;
import io.concertreservation.walls.support.Ask;
import io.concertreservation.walls.support.Operation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuthorizationMatrixIT extends Journey {

    private final AccessTable table = AccessTable.here();
    private List<Operation> operations = List.of();

    @BeforeEach
    void read_the_document() {
        operations = ApiDocument.read().operations();
    }

    @Test
    void every_operation_has_an_entry_in_the_table_and_every_entry_an_operation() {
        assertThat(operations)
                .extracting(Operation::id)
                .containsExactlyInAnyOrderElementsOf(table.entries().keySet());
    }

    @Test
    void the_document_asks_for_the_tokens_that_the_table_asks_for() {
        assertThat(operations)
                .allSatisfy(operation -> assertThat(operation.schemes())
                        .as(operation.id())
                        .contains(
                                table.of(operation.id()).scheme().isEmpty()
                                        ? new String[0]
                                        : new String[] {table.of(operation.id()).scheme()})
                        .hasSameSizeAs(named(operation)));
    }

    @Test
    void each_operation_lets_in_whom_the_table_names_and_nobody_else() {
        List<String> surprises = new ArrayList<>();
        for (Operation operation : operations) {
            for (Identity identity : Identity.values()) {
                Answer answer = ask(operation, identity);
                String expected = table.of(operation.id()).outcome(identity);
                if (!answer.code().equals(expected)) {
                    surprises.add("%s by %s: %s, not %s".formatted(operation, identity, answer.code(), expected));
                }
            }
        }
        assertThat(surprises).isEmpty();
    }

    /** Only a hold needs both tokens. */
    private Set<String> named(Operation operation) {
        String scheme = table.of(operation.id()).scheme();
        return operation.id().equals("holdSeats")
                ? Set.of("bearer", "queue-token")
                : scheme.isEmpty() ? Set.of() : Set.of(scheme);
    }

    private static Answer ask(Operation operation, Identity identity) {
        String path = operation.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        Ask ask = Ask.of(operation.method(), path);
        if (operation.body().isPresent()) {
            ask = ask.with("Content-Type", "application/json");
        }
        return (identity.header().isEmpty() ? ask : ask.with("Authorization", identity.header())).send();
    }
}
