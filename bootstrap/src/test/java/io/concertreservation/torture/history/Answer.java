package io.concertreservation.torture.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What came back.
 *
 * @param status of HTTP, 0 when nothing came
 * @param retryAfter the header, empty when there was none
 * @param body as JSON; a text when it was none
 */
public record Answer(int status, String contentType, String retryAfter, boolean replayed, JsonNode body) {

    public static final String TYPE = "urn:concert-reservation:problem:";
    public static final Answer NONE = new Answer(0, "", "", false, MissingNode.getInstance());

    public Outcome outcome() {
        if (status == 0) {
            return Outcome.UNKNOWN;
        }
        if (status >= 500) {
            return Outcome.UNAVAILABLE;
        }
        return status < 400 ? Outcome.DONE : Outcome.REFUSED;
    }

    /** The last part of the problem's type; empty when it is none. */
    public String problem() {
        String type = body.path("type").asText();
        return type.startsWith(TYPE) ? type.substring(TYPE.length()) : "";
    }

    public String id() {
        return body.path("id").asText();
    }
}
