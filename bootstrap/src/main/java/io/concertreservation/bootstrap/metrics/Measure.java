package io.concertreservation.bootstrap.metrics;

/** Something that is not counted where it happens but looked at now and then. */
public interface Measure {
    /** What is looked at, in a word or two. */
    String what();

    /** Looks and remembers; throws a refusal when the part that knows is away, and then shows nothing stale. */
    void take();
}
