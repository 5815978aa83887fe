package io.concertreservation.torture.check;

import static java.util.stream.Collectors.groupingBy;

import io.concertreservation.torture.check.Tables.Booked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Across all orders, nobody holds and owns more seats of a concert than one person may. */
final class LimitChecks {

    private static final Duration CLOCK = Duration.ofMillis(500);
    private static final List<String> ENDS = List.of("hold-cancelled", "hold-expired", "reservation-refunded");

    private final Tables tables;
    private final Findings findings;
    private final Map<String, List<Row>> events;

    LimitChecks(Evidence evidence, Findings findings) {
        this.tables = evidence.tables();
        this.findings = findings;
        this.events = tables.eventsByReservation();
    }

    void check() {
        tables.reservations().stream()
                .collect(groupingBy(booked -> booked.user() + " " + booked.row().text("concert")))
                .values()
                .forEach(this::checkUser);
    }

    private void checkUser(List<Booked> orders) {
        long limit = tables.limits().getOrDefault(orders.getFirst().row().text("concert"), 0L);
        String user = orders.getFirst().user();
        int owned = orders.stream()
                .filter(order -> order.state().equals("PAID"))
                .mapToInt(order -> order.seats().size())
                .sum();
        findings.require(
                owned <= limit, Promise.LIMIT, "%s owns %d seats of a concert, of %d".formatted(user, owned, limit));
        for (Booked order : orders) {
            int had = orders.stream()
                    .filter(other -> other.heldAs() < order.heldAs() && isAlive(other, order))
                    .mapToInt(other -> other.seats().size())
                    .sum();
            findings.require(
                    had + order.seats().size() <= limit,
                    Promise.LIMIT,
                    "%s had %d seats and got %d more by %s, of %d"
                            .formatted(user, had, order.seats().size(), order.id(), limit));
        }
    }

    private boolean isAlive(Booked other, Booked when) {
        Instant at = when.row().time("held_at").plus(CLOCK);
        List<Row> before = events.getOrDefault(other.id(), List.of()).stream()
                .filter(event -> event.number("number") < when.heldAs())
                .toList();
        boolean paid = before.stream().anyMatch(event -> event.text("type").equals("reservation-paid"));
        boolean ended = before.stream().anyMatch(event -> ENDS.contains(event.text("type")));
        return !ended && (paid || at.isBefore(other.row().time("expires_at")));
    }
}
