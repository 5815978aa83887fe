package io.concertreservation.torture.faults;

import io.concertreservation.journey.support.Tokens;
import io.concertreservation.torture.Ending;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Sees whether every instance answers, with its MySQL and its Redis. */
final class Probe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    private final Ending never = new Ending();
    private final String concert;

    Probe(String concert) {
        this.concert = concert;
    }

    /** Waits until all of them do; whether that is so in the time that anybody would wait. */
    boolean seesRecovery(List<URI> doors) {
        long start = System.nanoTime();
        for (URI door : doors) {
            while (!serves(door)) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    return false;
                }
                never.letPass(Duration.ofMillis(50));
            }
        }
        return true;
    }

    private boolean serves(URI door) {
        return isGiven(door, "/api/v1/balance", Tokens.of("probe", "buyer"))
                && isGiven(door, "/api/v1/admin/queues/" + concert, Tokens.of("probe", "operator"));
    }

    private boolean isGiven(URI door, String path, String access) {
        HttpRequest request = HttpRequest.newBuilder(door.resolve(path))
                .header("Authorization", "Bearer " + access)
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
