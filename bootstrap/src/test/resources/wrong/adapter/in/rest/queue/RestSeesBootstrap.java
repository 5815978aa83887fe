package wrong.adapter.in.rest.queue;

import wrong.bootstrap.Settings;

/** Breaks NOBODY_DEPENDS_ON_BOOTSTRAP. */
record RestSeesBootstrap(Settings settings) {}
