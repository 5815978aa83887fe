package io.concertreservation.torture.history;

import java.util.List;
import java.util.Optional;

/** What a buyer wanted to happen once, with all the calls that said so under one key. */
public record Wish(String buyer, Deed deed, String key, List<Call> calls) {

    public String about() {
        return calls.getFirst().about();
    }

    public Optional<Call> acknowledged() {
        return calls.stream().filter(Call::isDone).findFirst();
    }

    /** Took effect at most once, and nobody said whether. */
    public boolean isOpen() {
        return acknowledged().isEmpty() && calls.stream().anyMatch(Call::isOpen);
    }

    /** May have taken effect. */
    public boolean isPossible() {
        return acknowledged().isPresent() || isOpen();
    }

    @Override
    public String toString() {
        return calls.toString();
    }
}
