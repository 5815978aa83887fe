package wrong.bootstrap;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Breaks NO_FIELD_INJECTION. */
class FieldConfigured {
    @ConfigProperty(name = "pace")
    int pace;
}
