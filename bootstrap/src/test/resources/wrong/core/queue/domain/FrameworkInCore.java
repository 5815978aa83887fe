package wrong.core.queue.domain;

import jakarta.inject.Singleton;

/** Breaks CORE_KNOWS_THE_JDK_ALONE. */
@Singleton
public final class FrameworkInCore {}
