package io.concertreservation.adapter.in.rest.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Takes away what Quarkus prepares with each request in case that its identity fails before a resource is reached: with
 * metrics on it makes a table of all paths for that, to know the template of this one, which takes longer than most
 * answers. Here no identity is asked for before ({@code quarkus.http.auth.proactive=false}); a resource that asks answers
 * for it, and its template is known.
 */
@Singleton
final class NoEagerTemplates {
    /** That of the framework's own handler, which is installed before and so goes first. */
    private static final int AUTHENTICATION = 200;

    void install(@Observes Filters filters) {
        filters.register(NoEagerTemplates::forgetFailureHandler, AUTHENTICATION);
    }

    private static void forgetFailureHandler(RoutingContext request) {
        request.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        request.next();
    }
}
