package wrong.core.queue.domain;

/** Breaks CORE_HAS_NO_FLOATING_POINT. */
public final class BoxedFraction {
    private static final Float[] SHARES = {};
}
