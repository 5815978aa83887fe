package wrong.core.queue.domain;

import java.util.UUID;
import java.util.function.Supplier;

/** Breaks CORE_LEAVES_NOTHING_TO_CHANCE. */
public final class ChanceByReference {
    private final Supplier<UUID> ids = UUID::randomUUID;
}
