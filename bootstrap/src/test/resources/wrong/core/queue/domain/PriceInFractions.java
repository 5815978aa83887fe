package wrong.core.queue.domain;

/** Breaks CORE_HAS_NO_FLOATING_POINT. */
public record PriceInFractions(double price) {}
