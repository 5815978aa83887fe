package io.concertreservation.adapter.in.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.concertreservation.core.shared.domain.Refusal;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers whatever a resource or the framework throws with a problem document. */
@Singleton
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemDesk desk;
    private final Routes routes;

    ProblemMappers(ProblemDesk desk, Routes routes) {
        this.desk = desk;
        this.routes = routes;
    }

    @ServerExceptionMapper
    Response refusal(Refusal refusal) {
        return answer(Fault.of(refusal));
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response json(JsonProcessingException exception) {
        return answer(JsonFaults.of(exception));
    }

    @ServerExceptionMapper
    Response validation(ConstraintViolationException exception) {
        return answer(WebFaults.of(exception));
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    Response unauthenticated(SecurityException ignored) {
        return answer(WebFaults.ofStatus(401));
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(ForbiddenException ignored) {
        return answer(WebFaults.ofStatus(403));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException exception, UriInfo address) {
        Fault fault = WebFaults.of(exception);
        if (fault.reason() == WebReason.INTERNAL_ERROR) {
            return any(exception);
        }
        if (fault.reason() == WebReason.PATH_NOT_FOUND || fault.reason() == WebReason.METHOD_NOT_ALLOWED) {
            return missing(address.getPath());
        }
        Response answer = answer(fault);
        return fault.reason() == WebReason.BODY_TOO_LARGE
                ? Response.fromResponse(answer).header("Connection", "close").build()
                : answer;
    }

    /** A body that breaks off: nobody is there to hear it, but nothing is wrong here. */
    @ServerExceptionMapper
    Response broken(IOException ignored) {
        return answer(WebFaults.ofStatus(400));
    }

    private Response missing(String path) {
        return routes.methods(path)
                .map(methods -> Response.fromResponse(answer(WebFaults.ofStatus(405)))
                        .header(HttpHeaders.ALLOW, methods)
                        .build())
                .orElseGet(() -> answer(WebFaults.ofStatus(404)));
    }

    @ServerExceptionMapper
    Response any(Throwable exception) {
        Fault fault = WebFaults.internal();
        Problem problem = desk.describe(fault);
        LOG.errorf(exception, "Unexpected fault %s", problem.instance());
        return answer(fault, problem);
    }

    private Response answer(Fault fault) {
        return answer(fault, desk.describe(fault));
    }

    private Response answer(Fault fault, Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(ProblemDesk.MEDIA_TYPE).entity(desk.text(problem));
        ProblemDesk.headers(fault).forEach(answer::header);
        return answer.build();
    }
}
