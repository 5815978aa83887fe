package wrong.core.queue.domain;

import java.util.Random;

/** Breaks CORE_LEAVES_NOTHING_TO_CHANCE. */
public final class ChanceByRandom {
    Object draw() {
        return new Random();
    }
}
