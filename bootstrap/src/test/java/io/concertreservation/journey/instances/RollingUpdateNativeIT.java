package io.concertreservation.journey.instances;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Books;
import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Program;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While the one is replaced by the other, a JVM and a native executable sell from the same stock. */
class RollingUpdateNativeIT {

    private static final long PRICE = 50_000;

    private static ServiceProcess jvm;
    private static ServiceProcess executable;

    @BeforeAll
    static void start() {
        jvm = ServiceProcess.start(Program.JVM, "UTC", Map.of());
        executable = ServiceProcess.start(Program.NATIVE, "Asia/Seoul", Map.of());
    }

    @AfterAll
    static void stop() {
        jvm.close();
        executable.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_purchase_begun_at_the_one_is_finished_at_the_other(boolean jvmFirst) {
        List<ServiceProcess> order = jvmFirst ? List.of(jvm, executable) : List.of(executable, jvm);
        Show show = new Organizer(order.getFirst().door()).publishes(Programme.usual());
        Buyer here = Buyer.at(order.getFirst().door(), "mina").withBalance(2 * PRICE);
        Buyer there = here.movesTo(order.getLast().door());

        here.enters(show);
        assertThat(there.state(show)).isEqualTo("active");
        Hold hold = there.holds(show, there.seesSeats(show).free().getFirst());
        assertThat(here.seesSeats(show).inState("held")).isEqualTo(hold.seats());
        here.pays(hold);

        assertThat(there.stateOf(hold)).isEqualTo("paid");
        assertThat(there.balance()).isEqualTo(PRICE);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> there.state(show), "expired"::equals);
        assertThat(Books.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_request_that_is_repeated_at_the_other_has_the_first_answer_word_for_word(boolean jvmFirst) {
        ServiceProcess first = jvmFirst ? jvm : executable;
        ServiceProcess second = jvmFirst ? executable : jvm;
        Show show = new Organizer(first.door()).publishes(Programme.usual());
        Buyer here = Buyer.at(first.door(), "mina");
        here.enters(show);
        String key = Buyer.newKey();
        long seat = here.seesSeats(show).free().getFirst();

        Response once = here.asksToHold(show, key, seat);
        Response again = here.movesTo(second.door()).asksToHold(show, key, seat);

        assertThat(once.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(once.asString());
    }

    @Test
    void what_an_operator_and_an_organizer_change_at_the_one_holds_at_the_other() {
        Show show = new Organizer(executable.door()).publishes(Programme.usual());
        new Operator(jvm.door()).allows(show, 600_000, 0);

        Buyer late = Buyer.at(executable.door(), "late");

        assertThat(late.enters(show).getString("state")).isEqualTo("waiting");
        new Operator(executable.door()).allows(show, 600_000, 10);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> late.movesTo(jvm.door()).state(show), "active"::equals);
    }
}
