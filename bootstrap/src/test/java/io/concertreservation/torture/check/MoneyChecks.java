package io.concertreservation.torture.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import io.concertreservation.torture.check.Tables.Booked;
import java.util.List;
import java.util.Map;

/** Every payment has its seats, every sold seat its payment; the ledger pairs, sums to zero and is the balances. */
final class MoneyChecks {

    private final Tables tables;
    private final Findings findings;
    private final Map<String, Booked> reservations;
    private final Map<String, List<Row>> payments;
    private final Map<String, List<Row>> bookings;

    MoneyChecks(Evidence evidence, Findings findings) {
        this.tables = evidence.tables();
        this.findings = findings;
        this.reservations = tables.reservationsById();
        this.payments = tables.paymentsByReservation();
        this.bookings = tables.entries().stream().collect(groupingBy(MoneyChecks::booking));
    }

    void check() {
        tables.payments().forEach(this::checkPayment);
        tables.seats().stream()
                .filter(seat -> seat.text("state").equals("SOLD"))
                .forEach(this::checkSold);
        bookings.forEach(this::checkPair);
        checkBalances();
        long sum = tables.entries().stream()
                .mapToLong(entry -> entry.number("amount"))
                .sum();
        findings.require(sum == 0, Promise.LEDGER, "all entries sum to " + sum);
    }

    private void checkPayment(Row payment) {
        String id = payment.text("id");
        Booked booked = reservations.get(payment.text("reservation"));
        if (booked == null) {
            findings.add(Promise.SEAT_FOR_MONEY, "payment %s is for no reservation".formatted(id));
            return;
        }
        boolean refunded = payment.has("refunded_at");
        findings.require(
                booked.state().equals(refunded ? "REFUNDED" : "PAID"),
                Promise.SEAT_FOR_MONEY,
                "payment %s, refunded: %s, is for reservation %s, which is %s"
                        .formatted(id, refunded, booked.id(), booked.state()));
        long sold = tables.seats().stream()
                .filter(seat -> seat.text("reservation").equals(booked.id())
                        && seat.text("state").equals("SOLD"))
                .count();
        findings.require(
                refunded || sold == booked.seats().size(),
                Promise.SEAT_FOR_MONEY,
                "payment %s is for %d seats, sold are %d"
                        .formatted(id, booked.seats().size(), sold));
        long amount = payment.number("amount");
        requireBooked("PAYMENT " + id, -amount, true);
        requireBooked("REFUND " + id, amount, refunded);
    }

    private void requireBooked(String booking, long amount, boolean once) {
        List<Row> entries = bookings.getOrDefault(booking, List.of()).stream()
                .filter(entry -> entry.text("side").equals("USER"))
                .toList();
        boolean right = once ? entries.size() == 1 && entries.getFirst().number("amount") == amount : entries.isEmpty();
        findings.require(
                right, Promise.LEDGER, "%s of %d is booked %d times".formatted(booking, amount, entries.size()));
    }

    private void checkSold(Row seat) {
        List<Row> paid = payments.getOrDefault(seat.text("reservation"), List.of()).stream()
                .filter(payment -> !payment.has("refunded_at"))
                .toList();
        findings.require(
                paid.size() == 1,
                Promise.SEAT_FOR_MONEY,
                "seat %s is sold and was paid for %d times".formatted(seat.text("id"), paid.size()));
    }

    private void checkPair(String booking, List<Row> entries) {
        long sum = entries.stream().mapToLong(entry -> entry.number("amount")).sum();
        findings.require(
                entries.size() == 2 && sum == 0,
                Promise.LEDGER,
                "%s has %d entries that sum to %d".formatted(booking, entries.size(), sum));
        boolean forSomething = booking.startsWith("CHARGE")
                || tables.payments().stream().anyMatch(payment -> booking.endsWith(payment.text("id")));
        findings.require(forSomething, Promise.SEAT_FOR_MONEY, booking + " took money for no payment");
    }

    private void checkBalances() {
        Map<String, Long> sums = tables.entries().stream()
                .filter(entry -> entry.text("side").equals("USER"))
                .collect(groupingBy(entry -> entry.text("account"), summingLong(entry -> entry.number("amount"))));
        Map<String, Long> balances =
                tables.accounts().stream().collect(toMap(row -> row.text("user_id"), row -> row.number("balance")));
        balances.forEach((user, balance) -> {
            long sum = sums.getOrDefault(user, 0L);
            findings.require(
                    balance == sum && balance >= 0,
                    Promise.LEDGER,
                    "%s has %d, entries sum to %d".formatted(user, balance, sum));
        });
    }

    private static String booking(Row entry) {
        return entry.text("kind") + " " + entry.text("reference");
    }
}
