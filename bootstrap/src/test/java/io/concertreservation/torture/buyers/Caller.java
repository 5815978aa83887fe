package io.concertreservation.torture.buyers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.concertreservation.torture.history.Answer;
import io.concertreservation.torture.history.Call;
import io.concertreservation.torture.history.History;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Sends requests through the doors of the service and notes in the history what became of them. */
public final class Caller implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<URI> doors;
    private final History history;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    public Caller(List<URI> doors, History history) {
        this.doors = doors;
        this.history = history;
    }

    int doors() {
        return doors.size();
    }

    /** Asks once and waits that long; no answer is an outcome like any other. */
    Call ask(Request request, int door, Duration patience) {
        Instant invoked = Instant.now();
        Answer answer = answer(request.to(doors.get(door)).timeout(patience).build());
        Call call = new Call(
                request.buyer(), request.deed(), request.key(), request.about(), door, invoked, Instant.now(), answer);
        history.add(call);
        return call;
    }

    private Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("Retry-After").orElse(""),
                    response.headers().firstValue("Idempotency-Replayed").isPresent(),
                    json(response.body()));
        } catch (IOException noAnswer) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            return TextNode.valueOf(body);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
