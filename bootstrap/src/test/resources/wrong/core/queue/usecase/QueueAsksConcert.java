package wrong.core.queue.usecase;

import wrong.core.concert.usecase.FindOffer;

/** Breaks FEATURES_GO_ONE_WAY, FEATURES_ARE_FREE_OF_CYCLES. */
public record QueueAsksConcert(FindOffer findOffer) {}
