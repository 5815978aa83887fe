package io.concertreservation.figures;

import java.util.LinkedHashMap;
import java.util.Map;

/** All that was seen of one build, by the name of the figure. */
final class Column {

    private final Candidate candidate;
    private final Map<String, Series> figures = new LinkedHashMap<>();

    Column(Candidate candidate) {
        this.candidate = candidate;
    }

    void note(String what, double figure) {
        figures.computeIfAbsent(what, name -> new Series()).add(figure);
    }

    Candidate candidate() {
        return candidate;
    }

    Map<String, Series> figures() {
        return figures;
    }
}
