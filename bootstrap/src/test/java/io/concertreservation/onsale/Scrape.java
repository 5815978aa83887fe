package io.concertreservation.onsale;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an instance exposes to Prometheus, as far as the report draws it. */
final class Scrape {

    private static final Pattern COUNTER =
            Pattern.compile("(concert_(?:holds|payments|charges|cancellations)_[a-z]+_total)(?:\\{.*})? ([0-9.E+]+)");
    private static final Pattern ANSWER = Pattern.compile(
            "http_server_requests_seconds_bucket\\{.*method=\"([A-Z]+)\".*uri=\"([^\"]+)\".*} ([0-9.E+]+)");
    private static final Pattern BOUND = Pattern.compile("le=\"([^\"]+)\"");

    /** By method and template of the path. */
    private static final Map<String, String> CALLS = Map.of(
            "POST /concerts/{concertId}/queue-tokens", "enter",
            "GET /queue-tokens/current", "poll",
            "GET /schedules/{scheduleId}/seats", "seat map",
            "POST /reservations", "hold",
            "POST /payments", "pay");

    private final Map<String, Double> counters = new HashMap<>();
    private final Map<String, Histogram> latencies = new HashMap<>();

    /** Adds what one instance says. */
    void add(String text) {
        text.lines().forEach(this::addLine);
    }

    private void addLine(String line) {
        Matcher counter = COUNTER.matcher(line);
        if (counter.matches()) {
            counters.merge(counter.group(1), Double.parseDouble(counter.group(2)), Double::sum);
            return;
        }
        Matcher answer = ANSWER.matcher(line);
        String call = answer.matches() ? CALLS.get(answer.group(1) + " " + answer.group(2)) : null;
        Matcher bound = BOUND.matcher(line);
        if (call != null && bound.find()) {
            double within =
                    bound.group(1).equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(bound.group(1));
            latencies.merge(
                    call,
                    Histogram.EMPTY.and(within, Double.parseDouble(answer.group(3))),
                    (sum, one) -> sum.and(within, one.within().get(within)));
        }
    }

    Map<String, Double> counters() {
        return Map.copyOf(counters);
    }

    Map<String, Histogram> latencies() {
        return Map.copyOf(latencies);
    }
}
