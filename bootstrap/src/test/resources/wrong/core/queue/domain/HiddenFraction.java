package wrong.core.queue.domain;

/** Breaks CORE_HAS_NO_FLOATING_POINT. */
public final class HiddenFraction {
    long root(long number) {
        return (long) Math.sqrt(number);
    }
}
