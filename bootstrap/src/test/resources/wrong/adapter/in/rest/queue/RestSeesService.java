package wrong.adapter.in.rest.queue;

import wrong.core.queue.usecase.EnterQueueService;

/** Breaks ONLY_BOOTSTRAP_SEES_SERVICES, IN_ADAPTERS_SEE_NO_HELPERS. */
final class RestSeesService {
    long enter(String user) {
        return new EnterQueueService().enter(user);
    }
}
