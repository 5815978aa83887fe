package io.concertreservation.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Refused;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/** An answer and how long it took. */
record Timed(Response answer, Duration took) {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** Asks once; an answer that does not come fails the test instead of hanging it. */
    static Timed ask(Supplier<Response> question) {
        long start = System.nanoTime();
        try {
            Response answer = asking(question).join();
            return new Timed(answer, since(start));
        } catch (CompletionException e) {
            throw new AssertionError("No answer after " + since(start), e);
        }
    }

    static CompletableFuture<Response> asking(Supplier<Response> question) {
        return CompletableFuture.supplyAsync(
                        question, task -> Thread.ofPlatform().start(task))
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** How long it takes until that is so. */
    static Duration until(String what, Callable<Boolean> itIsSo) {
        long start = System.nanoTime();
        Awaitility.await(what)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(itIsSo);
        return report(what, since(start));
    }

    /** Writes a measured time where whoever runs the tests sees it. */
    static Duration report(String what, Duration took) {
        System.out.printf("[fault] %s %.2f s%n", what, took.toMillis() / 1_000.0);
        return took;
    }

    static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Told to come again later, within that time. */
    void isRefusedForNow(String what, Duration atMost) {
        report(what, took);
        isRefusedForNow(atMost);
    }

    void isRefusedForNow(Duration atMost) {
        Refused.with(answer, 503, "temporarily-unavailable");
        isToComeAgain(atMost);
    }

    /** The same for one of a crowd, who may not even have got as far as to notice. */
    void isRefusedInACrowd(Duration atMost) {
        assertThat(Refused.code(answer)).isIn("temporarily-unavailable", "overloaded");
        Refused.with(answer, 503, Refused.code(answer));
        isToComeAgain(atMost);
    }

    private void isToComeAgain(Duration atMost) {
        assertThat(answer.header("Retry-After")).as("Retry-After").isNotNull();
        assertThat(took).isLessThan(atMost);
    }

    void is(int status, String what, Duration atMost) {
        report(what, took);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(took).as(what).isLessThan(atMost);
    }
}
