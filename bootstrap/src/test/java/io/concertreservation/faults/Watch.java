package io.concertreservation.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Operator;
import io.restassured.response.Response;
import java.util.List;

/** What an operator sees from outside: is it alive, is it ready, are the books in order. */
final class Watch {

    private Watch() {}

    static boolean isReady(Door door) {
        return health(door, "ready") == 200;
    }

    static boolean isAlive(Door door) {
        return health(door, "live") == 200;
    }

    private static int health(Door door, String kind) {
        return door.outside().get("/q/health/" + kind).statusCode();
    }

    /** No invariant of sales and money is broken, as the service itself counts. */
    static void findsTheBooksInOrder(Door door) {
        Response audit = new Operator(door).gets("/admin/audit");
        assertThat(audit.statusCode()).as(audit.asString()).isEqualTo(200);
        List<Object> broken = audit.jsonPath().getList("invariants.findAll { !it.holds }");
        assertThat(broken).isEmpty();
        assertThat(audit.jsonPath().getBoolean("clean")).isTrue();
        assertThat(audit.jsonPath().getList("invariants")).isNotEmpty();
    }
}
