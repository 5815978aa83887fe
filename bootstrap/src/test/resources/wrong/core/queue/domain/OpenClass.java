package wrong.core.queue.domain;

/** Breaks CORE_TYPES_ARE_CLOSED. */
public class OpenClass {}
