package io.concertreservation.journey.support;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Who listens to a stream of the service, as a browser would, and keeps what it says. */
public final class Listener implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger comments = new AtomicInteger();
    private final AtomicReference<Flow.Subscription> reading = new AtomicReference<>();
    private final AtomicBoolean left = new AtomicBoolean();
    private final CompletableFuture<HttpResponse<Void>> answer;

    /** One event; {@code retry} and {@code id} are empty where it has none. */
    public record Told(String name, String id, String retry, String data) {

        public JsonPath json() {
            return new JsonPath(data);
        }
    }

    private Listener(HttpRequest request) {
        this.answer = CLIENT.sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(new Lines()));
    }

    /** Opens a stream with that queue token and those further headers; does not wait for the answer. */
    public static Listener opens(Door door, String path, String queueToken, String... headers) {
        URI root = door.where().get();
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve("/api/v1" + path))
                .header("Accept", "text/event-stream")
                .header("Queue-Token", queueToken);
        return new Listener((headers.length == 0 ? request : request.headers(headers)).build());
    }

    public static Listener toPlaceOf(Buyer buyer, Show show) {
        return opens(buyer.door(), "/queue-tokens/current/stream", buyer.queueToken(show));
    }

    public static Listener toSeats(Buyer buyer, Show show, String... headers) {
        return opens(buyer.door(), "/schedules/" + show.schedule() + "/seats/stream", buyer.queueToken(show), headers);
    }

    public List<Told> told() {
        return told;
    }

    /** The data of all events of a name. */
    public List<JsonPath> told(String name) {
        return told.stream()
                .filter(event -> event.name().equals(name))
                .map(Told::json)
                .toList();
    }

    public int comments() {
        return comments.get();
    }

    /** Whether the service has ended the stream. */
    public boolean isEnded() {
        return answer.isDone();
    }

    /** Waits until the stream has ended. */
    public HttpResponse<Void> end() {
        return answer.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        left.set(true);
        Flow.Subscription subscription = reading.get();
        if (subscription != null) {
            subscription.cancel();
        }
        answer.cancel(true);
    }

    /** Puts lines together to events. */
    private final class Lines implements Flow.Subscriber<String> {
        private String name = "message";
        private String id = "";
        private String retry = "";
        private String data = "";

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            reading.set(subscription);
            if (left.get()) {
                subscription.cancel();
            }
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            int colon = line.indexOf(':');
            String value = colon < 0 ? "" : line.substring(colon + 1).stripLeading();
            switch (colon < 0 ? line : line.substring(0, colon)) {
                case "event" -> name = value;
                case "id" -> id = value;
                case "retry" -> retry = value;
                case "data" -> data += value;
                case "" -> dispatch(colon == 0);
                default -> throw new AssertionError("A line that is none: " + line);
            }
        }

        private void dispatch(boolean comment) {
            if (comment) {
                comments.incrementAndGet();
                return;
            }
            if (!data.isEmpty()) {
                told.add(new Told(name, id, retry, data));
            }
            name = "message";
            id = "";
            retry = "";
            data = "";
        }

        @Override
        public void onError(Throwable broken) {
            // Whoever waits for the end of the stream is told.
        }

        @Override
        public void onComplete() {
            // Whoever waits for the end of the stream is told.
        }
    }
}
