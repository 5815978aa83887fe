package io.concertreservation.walls.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/**
 * What the API can be asked, as its description says.
 *
 * @param path with the parameters in braces
 * @param parameters as described, those of the path and of the address and the headers
 * @param body the schema of the body, if it has one
 * @param schemes the security schemes that it names
 */
public record Operation(
        String id,
        String method,
        String path,
        Iterable<JsonNode> parameters,
        Optional<JsonNode> body,
        Set<String> schemes)
        implements Comparable<Operation> {

    @Override
    public int compareTo(Operation other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
