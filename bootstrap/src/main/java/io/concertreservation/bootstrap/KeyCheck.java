package io.concertreservation.bootstrap;

import io.concertreservation.bootstrap.config.QueueTokenConfig;
import io.concertreservation.bootstrap.jdk.SampleKeys;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.jwt.util.ResourceUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Stops the start of a service that has no keys, or in production those of a local run; never shows them. */
@Singleton
class KeyCheck {
    private static final String KEY = "mp.jwt.verify.publickey";

    void check(@Observes StartupEvent start, QueueTokenConfig seals, Config config) {
        seals.keys().forEach(KeyCheck::requireForSeals);
        Optional<String> key = config.getOptionalValue(KEY, String.class);
        Optional<String> location = config.getOptionalValue(KEY + ".location", String.class);
        if (key.isEmpty() && location.isEmpty()) {
            throw new IllegalStateException("%s or %s.location: whose access tokens are good?".formatted(KEY, KEY));
        }
        key.ifPresent(KeyCheck::requireForAccess);
        location.filter(place -> !place.startsWith("http")).map(KeyCheck::read).ifPresent(KeyCheck::requireForAccess);
    }

    private static void requireForSeals(String key) {
        if (SampleKeys.isSealOfSample(key) && isProduction()) {
            throw new IllegalStateException(
                    "concert.queue-token.keys: '%s' belongs to a local run; make one with: openssl rand -base64 32"
                            .formatted(SampleKeys.NAME));
        }
    }

    private static void requireForAccess(String key) {
        if (SampleKeys.isPublicKeyOfSample(key) && isProduction()) {
            throw new IllegalStateException(KEY + ": this one belongs to a local run; use your identity provider's");
        }
    }

    private static String read(String location) {
        try {
            String key = ResourceUtils.readResource(location);
            if (key != null) {
                return key;
            }
        } catch (IOException unreadable) {
            // Said below.
        }
        throw new IllegalStateException(KEY + ".location: there is no key that can be read");
    }

    private static boolean isProduction() {
        return LaunchMode.current() == LaunchMode.NORMAL && !ConfigUtils.isProfileActive("sample");
    }
}
