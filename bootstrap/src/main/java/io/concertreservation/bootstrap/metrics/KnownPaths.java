package io.concertreservation.bootstrap.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Keeps what a client wrote out of the labels of {@code http_server_requests}: a request that is refused before it reaches
 * a resource counts under one name, whatever its path, and methods that do not exist are not counted there at all. It has
 * to be done here: a path that is renamed in a {@link MeterFilter} is remembered by the registry under its old name.
 */
@Singleton
class KnownPaths implements MeterFilter {
    private static final String UNMATCHED = "/unmatched";
    private static final int REFUSED = 400;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /** First of all, so that it sees also what others answer at once. */
    void install(@Observes @Priority(1) Router router) {
        router.route().order(Integer.MIN_VALUE).handler(context -> {
            context.addHeadersEndHandler(ended -> name(context));
            context.next();
        });
    }

    /** Has no effect on a request that a resource has given its template to. */
    private static void name(RoutingContext context) {
        HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(context);
        if (metric != null && (isRefused(context) || isAnsweredByNoResource(context))) {
            metric.setTemplatePath(UNMATCHED);
        }
    }

    private static boolean isRefused(RoutingContext context) {
        return context.response().getStatusCode() >= REFUSED;
    }

    /** Which methods a path has is told without asking its resource. */
    private static boolean isAnsweredByNoResource(RoutingContext context) {
        return HttpMethod.OPTIONS.equals(context.request().method());
    }

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        String method = id.getTag("method");
        boolean foreign = id.getName().startsWith("http.server") && method != null && !METHODS.contains(method);
        return foreign ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
    }
}
