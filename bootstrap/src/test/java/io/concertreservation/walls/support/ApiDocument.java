package io.concertreservation.walls.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.concertreservation.journey.support.Door;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The API as the running service describes it. */
public record ApiDocument(JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    public static ApiDocument read() {
        String text = Door.here().outside().get("/q/openapi?format=json").asString();
        try {
            return new ApiDocument(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of them, by their ids. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method ->
                                operations.add(operation(path.getKey(), method.getKey(), method.getValue()))));
        return operations.stream().sorted().toList();
    }

    /** The schema itself, where there is but a reference to it. */
    public JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        if (reference.isTextual()) {
            return resolved(root.at(reference.asText().substring(1)));
        }
        for (JsonNode choice : schema.path("anyOf")) {
            if (!"null".equals(choice.path("type").asText())) {
                return resolved(choice);
            }
        }
        return schema;
    }

    private Operation operation(String path, String method, JsonNode words) {
        Set<String> schemes = new TreeSet<>();
        words.path("security").forEach(one -> one.fieldNames().forEachRemaining(schemes::add));
        JsonNode body = words.at("/requestBody/content/application~1json/schema");
        return new Operation(
                words.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                words.path("parameters"),
                body.isMissingNode() ? Optional.empty() : Optional.of(resolved(body)),
                schemes);
    }
}
