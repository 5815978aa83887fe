package io.concertreservation.journey.support;

import io.restassured.path.json.JsonPath;
import java.util.List;

/** The seats of a date as the service showed them. */
public record SeatMap(JsonPath json) {

    /** The free seats, in their order. */
    public List<Long> free() {
        return inState("available");
    }

    public List<Long> inState(String state) {
        return json.getList(
                "sections.collectMany { it.rows }.collectMany { it.seats }.findAll { it.state == '%s' }.id"
                        .formatted(state),
                Long.class);
    }

    /** All seats of a row of the first section, in their order. */
    public List<Long> row(int number) {
        return json.getList("sections[0].rows[%d].seats.id".formatted(number - 1), Long.class);
    }

    public String state(long seat) {
        return json.getString(
                "sections.collectMany { it.rows }.collectMany { it.seats }.find { it.id == %d }.state".formatted(seat));
    }
}
