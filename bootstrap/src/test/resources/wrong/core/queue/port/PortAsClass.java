package wrong.core.queue.port;

/** Breaks PORTS_ARE_INTERFACES. */
public final class PortAsClass {}
