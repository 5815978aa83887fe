package wrong.core.queue.port;

import wrong.core.queue.usecase.EnterQueue;

/** Breaks PORT_KNOWS_NO_USE_CASE. */
public interface PortKnowsUseCase {
    void add(EnterQueue enterQueue);
}
