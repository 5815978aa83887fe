package io.concertreservation.journey.support;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;

/** Seats held, as the answer told. */
public record Hold(String id, Instant expiresAt, long total, List<Long> seats) {

    public static Hold of(JsonPath answer) {
        return new Hold(
                answer.getString("id"),
                Instant.parse(answer.getString("expiresAt")),
                answer.getLong("total"),
                answer.getList("seats.id", Long.class));
    }
}
