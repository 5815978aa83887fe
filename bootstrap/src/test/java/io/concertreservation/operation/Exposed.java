package io.concertreservation.operation;

import io.concertreservation.journey.support.Door;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a running service exposes to Prometheus, line by line. */
record Exposed(List<String> lines) {

    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{.*})? .*");

    static Exposed at(Door door) {
        String text = door.outside()
                .accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new Exposed(Arrays.stream(text.split("\n", -1))
                .filter(line -> SAMPLE.matcher(line).matches())
                .toList());
    }

    List<String> names() {
        return lines.stream().map(Exposed::name).distinct().toList();
    }

    /** The samples of one name. */
    List<String> of(String name) {
        return lines.stream().filter(line -> name(line).equals(name)).toList();
    }

    /** The sum of the samples of a name whose labels contain that. */
    double sum(String name, String label) {
        return of(name).stream()
                .filter(line -> line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static String name(String line) {
        Matcher sample = SAMPLE.matcher(line);
        return sample.matches() ? sample.group(1) : "";
    }
}
