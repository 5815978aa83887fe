package io.concertreservation.walls.input;

import java.util.Set;

/**
 * What has to come of an attempt.
 *
 * @param codes the refusals that it may get; any, when there are none
 * @param acceptable whether it may be right after all
 * @param bare whether the server below the API may refuse it, without a document or without a word
 */
record Expectation(Set<String> codes, boolean acceptable, boolean bare) {

    static Expectation refused(String... codes) {
        return new Expectation(Set.of(codes), false, false);
    }

    /** By the API or by the server below it. */
    static Expectation refusedSomewhere() {
        return new Expectation(Set.of(), false, true);
    }

    /** It makes no sense as a whole, but may contain nothing wrong. */
    static Expectation survived() {
        return new Expectation(Set.of(), true, false);
    }

    /** It is hardly HTTP. */
    static Expectation survivedBelow() {
        return new Expectation(Set.of(), true, true);
    }
}
