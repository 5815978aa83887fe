package io.concertreservation.core.shared.usecase;

import java.util.function.Supplier;

/** Runs an effect under the protection of a request's key; the effect returns the answer to give. */
@FunctionalInterface
public interface Guard {
    /** To be called inside the transaction of the effect, around all of it. */
    String once(Supplier<String> effect);
}
