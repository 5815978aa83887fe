package io.concertreservation.journey.support;

import io.restassured.response.Response;
import java.util.Map;

/** Who sees and steers queues. */
public final class Operator extends Person {

    public Operator(Door door) {
        super(unheardOf("operator"), door, "operator");
    }

    public static Operator here() {
        return new Operator(Door.here());
    }

    public Response sees(Show show) {
        return gets("/admin/queues/{concert}", show.concert());
    }

    /** Narrows the queue: so many admissions a minute, so many inside. */
    public void allows(Show show, long admissionsPerMinute, long activeAtMost) {
        steers(show, Map.of("admissionsPerMinute", admissionsPerMinute, "activeAtMost", activeAtMost));
    }

    public void setsMode(Show show, String mode) {
        steers(show, Map.of("mode", mode));
    }

    private void steers(Show show, Map<String, Object> levers) {
        patches("/admin/queues/{concert}", levers, show.concert()).then().statusCode(200);
    }
}
