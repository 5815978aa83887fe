package wrong.core.queue.domain;

import wrong.core.queue.port.WaitingRoom;

/** Breaks DOMAIN_KNOWS_NEITHER_USE_CASE_NOR_PORT. */
public record DomainAsksPort(WaitingRoom room) {}
