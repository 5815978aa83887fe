package wrong.adapter.in.rest.queue;

import wrong.core.queue.usecase.Numberer;

/** Breaks IN_ADAPTERS_SEE_NO_HELPERS. */
record RestSeesHelper(Numberer numberer) {}
