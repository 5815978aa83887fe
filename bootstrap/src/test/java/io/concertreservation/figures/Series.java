package io.concertreservation.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** One figure, seen several times. */
final class Series {

    private final List<Double> seen = new ArrayList<>();

    void add(double figure) {
        seen.add(figure);
    }

    /** The middle one and, in brackets, the smallest and the largest. */
    String words() {
        if (seen.isEmpty()) {
            return "-";
        }
        List<Double> sorted = seen.stream().sorted().toList();
        double middle = sorted.get(sorted.size() / 2);
        return String.format(
                Locale.ROOT, "%,.0f (%,.0f–%,.0f)", middle, Collections.min(sorted), Collections.max(sorted));
    }
}
