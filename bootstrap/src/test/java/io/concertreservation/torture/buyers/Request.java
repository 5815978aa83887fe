package io.concertreservation.torture.buyers;

import io.concertreservation.torture.history.Deed;
import java.net.URI;
import java.net.http.HttpRequest;

/**
 * What is sent, through whatever door.
 *
 * @param access the access token, empty for none
 * @param queue the queue token, empty for none
 * @param body as JSON, empty for none
 */
record Request(
        String buyer,
        Deed deed,
        String key,
        String about,
        String method,
        String path,
        String access,
        String queue,
        String body) {

    HttpRequest.Builder to(URI door) {
        HttpRequest.Builder request = HttpRequest.newBuilder(door.resolve("/api/v1" + path))
                .header("Accept", "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        set(request, "Authorization", access.isEmpty() ? "" : "Bearer " + access);
        set(request, "Queue-Token", queue);
        set(request, "Idempotency-Key", key);
        set(request, "Content-Type", body.isEmpty() ? "" : "application/json");
        return request;
    }

    private static void set(HttpRequest.Builder request, String name, String value) {
        if (!value.isEmpty()) {
            request.header(name, value);
        }
    }

    /** The same under the same key with other content. */
    Request saying(String otherAbout, String otherBody) {
        return new Request(buyer, deed, key, otherAbout, method, path, access, queue, otherBody);
    }
}
