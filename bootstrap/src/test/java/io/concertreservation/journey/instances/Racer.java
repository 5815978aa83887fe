package io.concertreservation.journey.instances;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.awaitility.Awaitility;

/** A buyer who, when no answer comes, sends the same request with the same key through the next door. */
final class Racer {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Buyer buyer;
    private final List<Door> doors;
    private final AtomicInteger door = new AtomicInteger();

    Racer(Buyer buyer, List<Door> doors) {
        this.buyer = buyer;
        this.doors = doors;
    }

    /** Tries one seat until it is held or somebody else's, and pays; whether it was bought. */
    boolean buys(Show show, long seat, Runnable onHold) {
        String holdKey = Buyer.newKey();
        Response held = answered(here -> here.asksToHold(show, holdKey, seat));
        if (held.statusCode() != 201) {
            expect(held, "seat-taken");
            return false;
        }
        onHold.run();
        Hold hold = Hold.of(held.jsonPath());
        String payKey = Buyer.newKey();
        expect(answered(here -> here.asksToPay(hold, payKey)), "201");
        return true;
    }

    private static void expect(Response answer, String code) {
        if (!Refused.code(answer).equals(code)) {
            throw new AssertionError("Expected " + code + " and got " + answer.asString());
        }
    }

    private Response answered(Function<Buyer, Response> request) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> attempt(request), answer -> !Refused.code(answer).equals("request-still-running"));
    }

    private Response attempt(Function<Buyer, Response> request) {
        try {
            return request.apply(buyer.movesTo(doors.get(door.get() % doors.size())));
        } catch (Exception noAnswer) {
            door.incrementAndGet();
            throw noAnswer;
        }
    }
}
