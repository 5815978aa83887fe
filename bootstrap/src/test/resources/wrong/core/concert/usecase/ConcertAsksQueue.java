package wrong.core.concert.usecase;

import wrong.core.queue.usecase.EnterQueue;

/** Breaks FEATURES_GO_ONE_WAY, FEATURES_ARE_FREE_OF_CYCLES. */
public record ConcertAsksQueue(EnterQueue enterQueue) {}
