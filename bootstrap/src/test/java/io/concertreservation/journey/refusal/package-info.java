/** Refusals say what is wrong, and nothing about the inside. */
@NullMarked
package io.concertreservation.journey.refusal;

import org.jspecify.annotations.NullMarked;
