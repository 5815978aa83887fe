package io.concertreservation.walls.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came back.
 *
 * @param status 0 when the server hung up without a word
 * @param headers by their names in lower case
 */
public record Answer(int status, Map<String, String> headers, String body, Duration took) {

    private static final String TYPE = "urn:concert-reservation:problem:";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Answer read(byte[] bytes, Duration took) {
        String all = new String(bytes, ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, Map.of(), all, took);
        }
        String[] lines = all.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split(": ?", 2))
                .forEach(line -> headers.put(line[0].toLowerCase(Locale.ROOT), line[1]));
        String body = new String(all.substring(end + 4).getBytes(ISO_8859_1), UTF_8);
        return new Answer(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, body, took);
    }

    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    public boolean isProblem() {
        return header("content-type").startsWith("application/problem+json");
    }

    public boolean isRefusal() {
        return status >= 400 && status < 500;
    }

    /** The code of a refusal; what is none has its status in its place. */
    public String code() {
        return isProblem() ? json().path("type").asText().replace(TYPE, "") : Integer.toString(status);
    }

    public JsonNode json() {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + body, e);
        }
    }

    @Override
    public String toString() {
        return "%d %s %s"
                .formatted(status, header("content-type"), body.length() > 400 ? body.substring(0, 400) : body);
    }
}
