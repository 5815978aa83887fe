package io.concertreservation.bench.row;

/** Memory that each of many takes. */
public record Bytes(String name, double each, int goal) implements Row {

    @Override
    public Verdict measure(Notes notes) {
        notes.add("%s; %.1f bytes".formatted(name, each));
        return new Verdict(name, Notes.number(each) + " bytes", "-", "-", "-", "<= " + goal + " bytes", each <= goal);
    }
}
