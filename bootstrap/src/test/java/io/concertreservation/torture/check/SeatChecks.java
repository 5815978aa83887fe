package io.concertreservation.torture.check;

import static java.util.stream.Collectors.groupingBy;

import io.concertreservation.torture.check.Tables.Booked;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** No seat has two owners, neither at the end nor at any time of the run. */
final class SeatChecks {

    /** The clocks of all instances are the database's, read now and then; a slow line makes that a little inexact. */
    private static final Duration CLOCK = Duration.ofMillis(500);

    private final Tables tables;
    private final Findings findings;
    private final Map<String, List<Row>> events;

    SeatChecks(Evidence evidence, Findings findings) {
        this.tables = evidence.tables();
        this.findings = findings;
        this.events = tables.eventsByReservation();
    }

    void check() {
        tables.live().stream()
                .collect(groupingBy(row -> row.number("seat_id")))
                .forEach((seat, owners) -> findings.require(
                        owners.size() == 1,
                        Promise.ONE_OWNER,
                        "seat %d has %d live owners".formatted(seat, owners.size())));
        Map<Long, List<Booked>> bySeat = new TreeMap<>();
        tables.reservations()
                .forEach(booked -> booked.seatIds()
                        .forEach(seat -> bySeat.computeIfAbsent(seat, id -> new ArrayList<>())
                                .add(booked)));
        bySeat.forEach(this::checkOwners);
    }

    private void checkOwners(long seat, List<Booked> owners) {
        List<Booked> inOrder =
                owners.stream().sorted(Comparator.comparingLong(Booked::heldAs)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            Booked next = inOrder.get(i);
            for (Booked earlier : inOrder.subList(Math.max(0, i - 8), i)) {
                if (!wasOver(earlier, next)) {
                    findings.add(
                            Promise.ONE_OWNER,
                            "seat %d was given to %s (%s) while %s (%s until %s) had it"
                                    .formatted(
                                            seat,
                                            describe(next),
                                            next.row().time("held_at"),
                                            describe(earlier),
                                            earlier.row().time("held_at"),
                                            earlier.row().time("expires_at")));
                }
            }
        }
        long paid =
                owners.stream().filter(owner -> owner.state().equals("PAID")).count();
        findings.require(paid <= 1, Promise.ONE_OWNER, "seat %d is sold to %d reservations".formatted(seat, paid));
    }

    /** Ended by an event before the next hold, or run out unpaid when the next hold began. */
    private boolean wasOver(Booked earlier, Booked next) {
        List<Row> told = events.getOrDefault(earlier.id(), List.of());
        boolean ended = told.stream()
                .filter(event -> event.number("number") < next.heldAs())
                .anyMatch(event -> List.of("hold-cancelled", "hold-expired", "reservation-refunded")
                        .contains(event.text("type")));
        boolean paid = told.stream().anyMatch(event -> event.text("type").equals("reservation-paid"));
        Instant heldAt = next.row().time("held_at").plus(CLOCK);
        return ended || (!paid && !heldAt.isBefore(earlier.row().time("expires_at")));
    }

    private static String describe(Booked booked) {
        return "reservation %s of %s, now %s".formatted(booked.id(), booked.user(), booked.state());
    }
}
