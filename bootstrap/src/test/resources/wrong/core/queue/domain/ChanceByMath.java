package wrong.core.queue.domain;

/** Breaks CORE_LEAVES_NOTHING_TO_CHANCE, CORE_HAS_NO_FLOATING_POINT. */
public final class ChanceByMath {
    Object draw() {
        return Math.round(Math.random());
    }
}
