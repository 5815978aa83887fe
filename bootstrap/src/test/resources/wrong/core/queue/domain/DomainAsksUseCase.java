package wrong.core.queue.domain;

import wrong.core.queue.usecase.EnterQueue;

/** Breaks DOMAIN_KNOWS_NEITHER_USE_CASE_NOR_PORT. */
public record DomainAsksUseCase(EnterQueue enterQueue) {}
