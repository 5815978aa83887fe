package wrong.core.queue.domain.helper;

/** Breaks EVERY_CLASS_HAS_A_HOME. */
public record TooDeep(String name) {}
