package io.concertreservation.adapter.in.rest.ui;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the web client has to know of how the service is set. */
@Singleton
final class UiSettings {
    private final boolean enabled;
    private final boolean demo;
    private final Duration placeKeptFor;

    UiSettings(
            @ConfigProperty(name = "concert.ui.enabled") boolean enabled,
            @ConfigProperty(name = "concert.demo.enabled") boolean demo,
            @ConfigProperty(name = "concert.queue.place-kept-for", defaultValue = "PT10M") Duration placeKeptFor) {
        this.enabled = enabled;
        this.demo = demo;
        this.placeKeptFor = placeKeptFor;
    }

    boolean enabled() {
        return enabled;
    }

    byte[] json() {
        return "{\"demo\":%b,\"placeKeptSeconds\":%d}"
                .formatted(demo, placeKeptFor.toSeconds())
                .getBytes(StandardCharsets.UTF_8);
    }
}
