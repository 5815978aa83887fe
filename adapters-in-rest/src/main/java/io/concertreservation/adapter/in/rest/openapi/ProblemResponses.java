package io.concertreservation.adapter.in.rest.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation the refusals that it may answer, so that no resource has to repeat them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ProblemResponses implements OASFilter {
    private static final String SCHEMA = "#/components/schemas/Problem";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach(this::filter);
    }

    private void filter(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            add(operation, "400", "The request is not valid");
            if (needsSomebody(operation)) {
                add(operation, "401", "The access token or the queue token is missing or not valid");
                add(operation, "403", "The role does not allow it, or the token is somebody else's");
            }
            if (path.contains("{") || hasKey(operation)) {
                add(operation, "404", "There is no such thing, or none that you may know of");
            }
            if (method != PathItem.HttpMethod.GET) {
                effects(path, operation);
            }
            if (path.endsWith("/stream")) {
                add(operation, "503", "No further stream can be opened here: poll instead; see Retry-After");
            }
            add(operation, "503", "A part of the service is away for the moment; see Retry-After");
        });
    }

    private static void effects(String path, Operation operation) {
        if (path.endsWith("/payments")) {
            add(operation, "402", "The balance is not sufficient");
        }
        if (hasKey(operation)) {
            add(operation, "409", "The state of things forbids it, or the first request with this key is running");
            add(operation, "422", "The rules do not allow it, or the key was used for another request");
        }
        if (path.endsWith("/publication") || path.endsWith("/sections")) {
            add(operation, "409", "It has been published already");
        }
        if (path.endsWith("/queue-tokens")) {
            add(operation, "422", "The sale has not begun");
            add(operation, "428", "The operator asks for a proof of work; challenge says which");
        }
        if (path.endsWith("/queue-tokens") || path.endsWith("/charges") || path.endsWith("/tokens")) {
            add(operation, "429", "This is asked for too often; see Retry-After");
        }
        if (path.endsWith("/queue-tokens") || hasKey(operation)) {
            add(operation, "410", "Its time is over");
        }
    }

    private static boolean hasKey(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(header -> IDEMPOTENCY_KEY.equals(header.getName()));
    }

    private static boolean needsSomebody(Operation operation) {
        List<?> security = operation.getSecurity();
        return security != null && !security.isEmpty();
    }

    private static void add(Operation operation, String status, String words) {
        if (operation.getResponses().hasAPIResponse(status)
                && operation.getResponses().getAPIResponse(status).getContent() != null) {
            return;
        }
        APIResponse response = OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SCHEMA))));
        operation.getResponses().addAPIResponse(status, response);
    }
}
