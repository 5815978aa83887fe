package io.concertreservation.bench.row;

/** A question that the bench asks, and answers by measuring. */
public interface Row {

    String name();

    Verdict measure(Notes notes) throws Exception;
}
