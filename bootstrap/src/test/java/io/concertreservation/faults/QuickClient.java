package io.concertreservation.faults;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client that costs little, because it shares the machine with the service that it is to overload. */
final class QuickClient implements AutoCloseable {

    private static final Pattern TYPE = Pattern.compile("\"type\":\"urn:concert-reservation:problem:([a-z-]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** What was answered: the type of a problem, or the status. */
    record Reply(String code, String body) {

        String field(String name) {
            Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(body);
            return found.find() ? found.group(1) : "";
        }
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newFixedThreadPool(2))
            .build();
    private final URI root;

    QuickClient(URI service) {
        this.root = service.resolve("/api/v1");
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).timeout(PATIENCE);
    }

    static HttpRequest.BodyPublisher json(String text) {
        return HttpRequest.BodyPublishers.ofString(text.replace('\'', '"'));
    }

    /** Sends it, and notes how long the answer took. */
    CompletableFuture<Reply> send(HttpRequest request, Tempo tempo) {
        long start = System.nanoTime();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).handle((answer, failure) -> {
            Reply reply = failure == null ? reply(answer) : new Reply("no answer", "");
            tempo.note(reply.code(), Timed.since(start));
            return reply;
        });
    }

    private static Reply reply(HttpResponse<String> answer) {
        Matcher type = TYPE.matcher(answer.body());
        boolean refused = answer.statusCode() >= 400 && type.find();
        return new Reply(refused ? type.group(1) : String.valueOf(answer.statusCode()), answer.body());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
