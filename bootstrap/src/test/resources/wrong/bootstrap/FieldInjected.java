package wrong.bootstrap;

import jakarta.inject.Inject;

/** Breaks NO_FIELD_INJECTION. */
class FieldInjected {
    @Inject
    Runnable runnable;
}
