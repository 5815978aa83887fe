package io.concertreservation.bench.row;

import io.concertreservation.bench.load.Tally;
import java.time.Duration;

/** One of two things that are compared: done over and over, by so many at once. */
public interface Side {

    String name();

    /** Throws where something was answered that should not have been. */
    Tally run(Duration time) throws Exception;
}
