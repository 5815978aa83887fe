package wrong.core.queue.usecase;

/** Breaks ONLY_BOOTSTRAP_SEES_SERVICES. */
public record SeesServiceFromWithin(EnterQueueService service) {}
