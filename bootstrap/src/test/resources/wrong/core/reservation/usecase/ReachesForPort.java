package wrong.core.reservation.usecase;

import wrong.core.concert.port.Concerts;

/** Breaks FEATURES_ARE_ASKED_THROUGH_USE_CASES. */
public record ReachesForPort(Concerts concerts) {}
