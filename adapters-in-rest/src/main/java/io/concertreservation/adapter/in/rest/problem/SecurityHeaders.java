package io.concertreservation.adapter.in.rest.problem;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a browser is told with every answer: that it is data and nothing to be run, framed or told on. */
@Singleton
final class SecurityHeaders {
    private static final String TRY_OUT = "/q/swagger-ui";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    /** The page to try the API out with brings scripts and styles of its own. */
    private static final String OWN_PAGE = "default-src 'self'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    private final Optional<String> strictTransport;

    SecurityHeaders(@ConfigProperty(name = "concert.rest.strict-transport-security") Optional<String> strictTransport) {
        this.strictTransport = strictTransport;
    }

    void put(RoutingContext context) {
        MultiMap headers = context.response().headers();
        boolean page =
                context.request().path() != null && context.request().path().startsWith(TRY_OUT);
        headers.set("Content-Security-Policy", page ? OWN_PAGE : NOTHING);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        strictTransport.ifPresent(words -> headers.set("Strict-Transport-Security", words));
    }
}
