package io.concertreservation.onsale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.concertreservation.journey.support.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** An operator who looks at the queue and at the figures of all instances, and writes them down. */
final class Watch {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String bearer = "Bearer " + Tokens.of("the-operator", "operator");
    private final long began = System.nanoTime();
    private final List<Moment> moments = new ArrayList<>();
    private final List<URI> doors;
    private final String concert;
    private int missed;

    Watch(List<URI> doors, String concert) {
        this.doors = doors;
        this.concert = concert;
    }

    /** Looks once; when the service is too busy to answer, that moment is missing. */
    void look() throws InterruptedException {
        try {
            moments.add(moment());
        } catch (IOException unanswered) {
            missed++;
        }
    }

    private Moment moment() throws IOException, InterruptedException {
        Scrape scrape = new Scrape();
        for (URI door : doors) {
            scrape.add(get(door.resolve("/q/metrics")));
        }
        JsonNode status = json.readTree(get(doors.getFirst().resolve("/api/v1/admin/queues/" + concert)));
        Map<String, Long> queue = new HashMap<>();
        status.properties().stream()
                .filter(field -> field.getValue().isIntegralNumber())
                .forEach(field -> queue.put(field.getKey(), field.getValue().asLong()));
        long at = Duration.ofNanos(System.nanoTime() - began).toMillis();
        return new Moment(at, Map.copyOf(queue), scrape.counters(), scrape.latencies());
    }

    /** Looks once a second for so long. */
    void lookFor(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        Awaitility.await()
                .pollInterval(Duration.ofSeconds(1))
                .atMost(time.multipliedBy(2))
                .until(() -> {
                    look();
                    return System.nanoTime() - end >= 0;
                });
    }

    /** The answer to {@code GET /api/v1/admin/audit}. */
    JsonNode audit() throws IOException, InterruptedException {
        return json.readTree(get(doors.getFirst().resolve("/api/v1/admin/audit")));
    }

    List<Moment> moments() {
        return List.copyOf(moments);
    }

    /** How often nobody answered. */
    int missed() {
        return missed;
    }

    String inWords() {
        if (moments.isEmpty()) {
            return "nothing could be seen yet";
        }
        Moment last = moments.getLast();
        return "%4d s  %,6d came, %,6d waiting, %,6d let in, %,4d inside; %,6.0f holds, %,6.0f refused, %,6.0f paid"
                .formatted(
                        last.at() / 1_000,
                        last.queue().get("entered"),
                        last.queue().get("waiting"),
                        last.queue().get("admitted"),
                        last.queue().get("active"),
                        last.counters().getOrDefault("concert_holds_made_total", 0.0),
                        last.counters().getOrDefault("concert_holds_refused_total", 0.0),
                        last.counters().getOrDefault("concert_payments_made_total", 0.0));
    }

    private String get(URI address) throws IOException, InterruptedException {
        HttpRequest ask = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", bearer)
                .build();
        var answer = client.send(ask, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
