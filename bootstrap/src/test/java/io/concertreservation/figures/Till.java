package io.concertreservation.figures;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One who buys for one customer after the other, over HTTP, and notes how long each answer took. */
final class Till {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    /** An answer that nobody should get. */
    private static final class Fault extends Exception {

        private static final long serialVersionUID = 1L;

        Fault(HttpRequest request, HttpResponse<String> answer) {
            super(request.method() + " " + request.uri().getPath() + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private final URI door;
    private final List<Double> tookMillis = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int purchases;

    Till(URI door) {
        this.door = door;
    }

    /** Serves them until that instant, as {@link System#nanoTime} tells it. */
    Till serves(Queue<Customer> customers, long until) throws InterruptedException {
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (System.nanoTime() < until) {
                Customer customer = customers.poll();
                if (customer == null) {
                    break;
                }
                try {
                    buy(http, customer);
                    purchases++;
                } catch (Fault | IOException e) {
                    faults.add(String.valueOf(e.getMessage()));
                }
            }
        }
        return this;
    }

    /** Looks, queues, charges, holds, pays and looks again. */
    private void buy(HttpClient http, Customer customer) throws Fault, IOException, InterruptedException {
        String concert = "/concerts/" + customer.show().concert();
        ask(http, to(concert).GET().build(), 200);
        String entered =
                ask(http, by(customer, concert + "/queue-tokens").POST(json("")).build(), 201);
        ask(
                http,
                keyed(customer, "/balance/charges", "{\"amount\":" + Customer.PRICE + "}")
                        .build(),
                201);
        String wish = "{\"scheduleId\":\"%s\",\"seatIds\":[%d]}".formatted(customer.date(), customer.seat());
        HttpRequest hold = keyed(customer, "/reservations", wish)
                .header("Queue-Token", first(TOKEN, entered))
                .build();
        String held = first(ID, ask(http, hold, 201));
        ask(
                http,
                keyed(customer, "/payments", "{\"reservationId\":\"" + held + "\"}")
                        .build(),
                201);
        ask(http, by(customer, "/reservations/" + held).GET().build(), 200);
    }

    private String ask(HttpClient http, HttpRequest request, int expected)
            throws Fault, IOException, InterruptedException {
        long started = System.nanoTime();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        tookMillis.add((System.nanoTime() - started) / 1e6);
        if (answer.statusCode() != expected) {
            throw new Fault(request, answer);
        }
        return answer.body();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(door.resolve("/api/v1" + path)).timeout(PATIENCE);
    }

    private HttpRequest.Builder by(Customer customer, String path) {
        return to(path).header("Authorization", "Bearer " + customer.token());
    }

    private HttpRequest.Builder keyed(Customer customer, String path, String body) {
        return by(customer, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(json(body));
    }

    private static HttpRequest.BodyPublisher json(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    List<Double> tookMillis() {
        return tookMillis;
    }

    List<String> faults() {
        return faults;
    }

    int purchases() {
        return purchases;
    }
}
