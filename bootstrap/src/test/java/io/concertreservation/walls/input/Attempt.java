package io.concertreservation.walls.input;

import io.concertreservation.walls.support.Ask;
import io.concertreservation.walls.support.Operation;

/** Something that nobody should send, and what has to come of it. */
record Attempt(Operation operation, String what, Ask ask, Expectation expectation) {}
