package io.concertreservation.torture.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.concertreservation.torture.check.Tables.Booked;
import io.concertreservation.torture.history.Call;
import io.concertreservation.torture.history.Deed;
import io.concertreservation.torture.history.Wish;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was acknowledged took effect exactly once, what nobody knows at most once, what was refused not at all. */
final class OnceChecks {

    private static final List<Deed> KEYED = List.of(Deed.HOLD, Deed.PAY, Deed.CANCEL, Deed.CHARGE);

    private final Evidence evidence;
    private final Findings findings;

    OnceChecks(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
    }

    void check() {
        Set<String> answered = new HashSet<>();
        evidence.tables().answers().stream()
                .filter(row -> row.has("answer"))
                .forEach(row -> answered.add(row.text("user_id") + " " + row.text("request_key")));
        for (Deed deed : KEYED) {
            evidence.history().wishes(deed).forEach(wish -> checkAnswers(wish, answered));
        }
        checkCharges();
        checkHolds();
    }

    private void checkAnswers(Wish wish, Set<String> answered) {
        List<Call> done = wish.calls().stream().filter(Call::isDone).toList();
        if (done.isEmpty()) {
            return;
        }
        long ids = done.stream().map(call -> call.answer().id()).distinct().count();
        findings.require(ids == 1, Promise.ONCE, "one key was answered with %d things: %s".formatted(ids, wish));
        long first = done.stream().filter(call -> !call.answer().replayed()).count();
        findings.require(first <= 1, Promise.ONCE, "one key took effect %d times: %s".formatted(first, wish));
        findings.require(
                done.stream().map(Call::about).distinct().count() == 1,
                Promise.ONCE,
                "one key was accepted for different requests: " + wish);
        findings.require(
                answered.contains(wish.buyer() + " " + wish.key()),
                Promise.ONCE,
                "an acknowledged answer is not kept: " + wish);
    }

    /** No two charges of a buyer have the same amount. */
    private void checkCharges() {
        Map<String, Long> booked = evidence.tables().entries().stream()
                .filter(entry -> entry.text("kind").equals("CHARGE")
                        && entry.text("side").equals("USER"))
                .collect(groupingBy(entry -> entry.text("account") + " " + entry.text("amount"), counting()));
        Map<String, List<Call>> asked = evidence.history().calls(Deed.CHARGE).stream()
                .collect(groupingBy(call -> call.buyer() + " " + call.about()));
        asked.forEach((charge, calls) -> {
            long times = booked.getOrDefault(charge, 0L);
            boolean done = calls.stream().anyMatch(Call::isDone);
            boolean open = calls.stream().anyMatch(Call::isOpen);
            boolean right = done ? times == 1 : times <= (open ? 1 : 0);
            findings.require(right, Promise.ONCE, "a charge is booked %d times: %s".formatted(times, calls));
        });
        booked.keySet().stream()
                .filter(charge -> !asked.containsKey(charge))
                .forEach(charge -> findings.add(Promise.ONCE, "nobody asked for the charge " + charge));
    }

    /** A reservation that no answer told of has an open wish of its own. */
    private void checkHolds() {
        Set<String> told = new HashSet<>();
        List<Wish> open = new ArrayList<>();
        for (Wish wish : evidence.history().wishes(Deed.HOLD)) {
            wish.calls().stream()
                    .filter(Call::isDone)
                    .forEach(call -> told.add(call.answer().id()));
            if (wish.isOpen()) {
                open.add(wish);
            }
        }
        for (Booked booked : evidence.tables().reservations()) {
            if (!told.contains(booked.id()) && !open.removeIf(new FirstOnly(wish -> isFor(wish, booked)))) {
                findings.add(
                        Promise.ONCE,
                        "reservation %s of %s is one that nobody was answered and nobody waits for"
                                .formatted(booked.id(), booked.user()));
            }
        }
    }

    private static boolean isFor(Wish wish, Booked booked) {
        String seats =
                String.join(",", booked.seatIds().stream().map(String::valueOf).toList());
        return wish.buyer().equals(booked.user())
                && (wish.about().equals(seats)
                        || wish.about().equals("best " + booked.seats().size()));
    }
}
