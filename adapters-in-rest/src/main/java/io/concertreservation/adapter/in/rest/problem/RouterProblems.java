package io.concertreservation.adapter.in.rest.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Answers with a problem document also where a request does not reach a resource. */
@Singleton
final class RouterProblems {
    private static final Logger LOG = Logger.getLogger(RouterProblems.class);
    private static final int LONGEST_URI = 4096;
    private static final int LARGEST_HEADERS = 16 * 1024;

    private final ProblemDesk desk;
    private final SecurityHeaders headers;
    private final long largestBody;

    RouterProblems(
            ProblemDesk desk,
            SecurityHeaders headers,
            @ConfigProperty(name = "concert.rest.max-body-bytes") long largestBody) {
        this.desk = desk;
        this.headers = headers;
        this.largestBody = largestBody;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check).failureHandler(this::failed);
        router.route().last().handler(context -> answer(context, WebFaults.ofStatus(404)));
    }

    private void check(RoutingContext context) {
        headers.put(context);
        if (context.request().uri().length() > LONGEST_URI) {
            answer(context, WebFaults.ofStatus(414));
        } else if (headerSize(context) > LARGEST_HEADERS) {
            answer(context, WebFaults.ofStatus(431));
        } else if (bodySize(context) > largestBody) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            answer(context, WebFaults.ofStatus(413));
        } else if (!isReadable(context.request().getHeader(HttpHeaders.ACCEPT))) {
            answer(context, WebFaults.ofStatus(400));
        } else {
            context.next();
        }
    }

    private static int headerSize(RoutingContext context) {
        return context.request().headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    /** As announced; a body that turns out longer is cut off while it is read. */
    private static long bodySize(RoutingContext context) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return announced == null ? 0 : Long.parseLong(announced);
        } catch (NumberFormatException notANumber) {
            return Long.MAX_VALUE;
        }
    }

    private static boolean isReadable(@Nullable String accept) {
        if (accept == null || accept.equals("*/*")) {
            return true;
        }
        try {
            return Stream.of(accept.split(",", -1)).map(MediaType::valueOf).count() > 0;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private void failed(RoutingContext context) {
        if (context.response().ended() || context.response().headWritten()) {
            context.next();
            return;
        }
        Throwable failure = context.failure();
        boolean unreadable = failure instanceof IllegalArgumentException;
        int status = context.statusCode() > 0 ? context.statusCode() : 500;
        Fault fault = unreadable ? WebFaults.ofStatus(400) : WebFaults.ofStatus(status);
        Problem problem = desk.describe(fault);
        if (fault.reason() == WebReason.INTERNAL_ERROR) {
            LOG.errorf(failure, "Unexpected fault %s", problem.instance());
        }
        answer(context, fault, problem);
    }

    private void answer(RoutingContext context, Fault fault) {
        answer(context, fault, desk.describe(fault));
    }

    private void answer(RoutingContext context, Fault fault, Problem problem) {
        headers.put(context);
        ProblemDesk.headers(fault).forEach(context.response()::putHeader);
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDesk.MEDIA_TYPE)
                .end(desk.text(problem));
    }
}
