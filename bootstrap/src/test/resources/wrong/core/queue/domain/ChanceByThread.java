package wrong.core.queue.domain;

import java.util.concurrent.ThreadLocalRandom;

/** Breaks CORE_LEAVES_NOTHING_TO_CHANCE. */
public final class ChanceByThread {
    Object draw() {
        return ThreadLocalRandom.current().nextInt();
    }
}
