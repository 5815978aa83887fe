package io.concertreservation.walls.access;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who may do what. An operation that is not listed here belongs to nobody, and fails the build. */
record AccessTable(Map<String, Entry> entries) {

    /**
     * Who is let in: {@code anyone}, {@code queue} (whoever has a queue token) or a role; and what they are told who are
     * let in but name nothing that exists.
     */
    record Entry(String operation, String who, String told) {

        boolean asksForNobody() {
            return who.equals("anyone") || who.equals("queue");
        }

        /** The security scheme that the description of the API has to name. */
        String scheme() {
            return switch (who) {
                case "anyone" -> "";
                case "queue" -> "queue-token";
                default -> "bearer";
            };
        }

        String outcome(Identity identity) {
            if (asksForNobody() || identity.role().equals(who)) {
                return told;
            }
            return identity.isKnown() ? "role-missing" : "unauthenticated";
        }
    }

    private static final String TEXT = """
        showRoot           anyone     200
        searchConcerts     anyone     200
        findConcert        anyone     concert-not-found
        listSchedules      anyone     concert-not-found
        findVenue          anyone     venue-not-found
        showSeats          queue      invalid-queue-token
        watchSeats         queue      invalid-queue-token
        pollQueue          queue      invalid-queue-token
        watchQueue         queue      invalid-queue-token
        leaveQueue         queue      invalid-queue-token
        enterQueue         buyer      concert-not-found
        holdSeats          buyer      body-missing
        listReservations   buyer      200
        findReservation    buyer      reservation-not-found
        cancelReservation  buyer      idempotency-key-missing
        pay                buyer      body-missing
        findPayment        buyer      payment-not-found
        findBalance        buyer      200
        chargeBalance      buyer      body-missing
        listEntries        buyer      200
        createVenue        organizer  body-missing
        createConcert      organizer  body-missing
        changeConcert      organizer  body-missing
        addSchedule        organizer  body-missing
        addSection         organizer  body-missing
        publishConcert     organizer  concert-not-found
        seeQueue           operator   concert-not-found
        runAudit           operator   200
        listDeeds          operator   200
        steerQueue         operator   body-missing
        """;

    static AccessTable here() {
        Map<String, Entry> entries = TEXT.lines()
                .map(line -> line.split(" +", -1))
                .map(words -> new Entry(words[0], words[1], words[2]))
                .collect(Collectors.toMap(
                        Entry::operation,
                        entry -> entry,
                        (one, other) -> {
                            throw new IllegalStateException("Listed twice: " + Arrays.asList(one, other));
                        },
                        TreeMap::new));
        return new AccessTable(entries);
    }

    Entry of(String operation) {
        Entry entry = entries.get(operation);
        if (entry == null) {
            throw new AssertionError("Nobody has said who may do " + operation);
        }
        return entry;
    }
}
