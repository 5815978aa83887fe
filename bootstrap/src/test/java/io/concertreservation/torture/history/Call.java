package io.concertreservation.torture.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * One request and what became of it.
 *
 * @param key the idempotency key, empty where there is none
 * @param about what it was about: a concert, a reservation, seats, an amount
 * @param door the number of the instance
 */
public record Call(
        String buyer, Deed deed, String key, String about, int door, Instant invoked, Instant ended, Answer answer) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public boolean isDone() {
        return answer.outcome() == Outcome.DONE;
    }

    /** Whether it may have taken effect although nobody said so. */
    public boolean isOpen() {
        return answer.outcome() == Outcome.UNKNOWN || answer.outcome() == Outcome.UNAVAILABLE;
    }

    public boolean isRefusedWith(String problem) {
        return answer.problem().equals(problem);
    }

    /** One line of the history. */
    String line() {
        ObjectNode line = JSON.createObjectNode()
                .put("buyer", buyer)
                .put("deed", deed.word())
                .put("key", key)
                .put("about", about)
                .put("door", door)
                .put("invoked", invoked.toString())
                .put("ended", ended.toString())
                .put("outcome", answer.outcome().name())
                .put("status", answer.status())
                .put("replayed", answer.replayed());
        line.set("answer", answer.body().isMissingNode() ? JSON.nullNode() : answer.body());
        return line.toString();
    }

    @Override
    public String toString() {
        return "%s of %s by %s through %d at %s: %d %s"
                .formatted(deed.word(), about, buyer, door, invoked, answer.status(), answer.problem());
    }
}
