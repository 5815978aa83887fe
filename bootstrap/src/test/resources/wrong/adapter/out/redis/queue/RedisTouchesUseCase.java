package wrong.adapter.out.redis.queue;

import wrong.core.queue.usecase.EnterQueue;

/** Breaks OUT_ADAPTERS_TOUCH_NO_USE_CASES. */
record RedisTouchesUseCase(EnterQueue enterQueue) {}
