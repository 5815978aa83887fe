/** Doing a thing only once, however often it is asked for. */
@NullMarked
package io.concertreservation.core.shared.usecase;

import org.jspecify.annotations.NullMarked;
