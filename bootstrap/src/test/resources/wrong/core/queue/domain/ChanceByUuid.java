package wrong.core.queue.domain;

import java.util.UUID;

/** Breaks CORE_LEAVES_NOTHING_TO_CHANCE. */
public final class ChanceByUuid {
    Object draw() {
        return UUID.randomUUID();
    }
}
