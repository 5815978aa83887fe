package wrong.core.queue;

/** Breaks EVERY_CLASS_HAS_A_HOME. */
public record UnknownLayer(String name) {}
