package io.concertreservation.adapter.in.rest.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private static final Map<String, String> EFFECTS = new TreeMap<>(Map.of(
            "402", "The balance is not sufficient",
            "409", "The state of things forbids it, or the first request with this key is still running",
            "410", "Its time is over",
            "422", "The rules do not allow it, or the key was used for another request"));

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
            if (path.contains("{") || method == PathItem.HttpMethod.POST) {
                add(operation, "404", "There is no such thing, or none that you may know of");
            }
            if (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PATCH) {
                EFFECTS.forEach((status, words) -> add(operation, status, words));
            }
            add(operation, "503", "A part of the service is away for the moment; see Retry-After");
        });
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
