package io.concertreservation.torture.check;

import static java.util.stream.Collectors.groupingBy;

import io.concertreservation.torture.history.Call;
import io.concertreservation.torture.history.Deed;
import io.concertreservation.torture.history.Ticket;
import io.concertreservation.torture.queue.Turn;
import io.concertreservation.torture.site.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places are numbered in the order of arrival and kept; people are let in in that order; slots are freed in time. */
final class QueueChecks {

    private record Entered(Ticket ticket, Call call) {

        static Entered of(Call call) {
            return new Entered(Ticket.of(call.answer().body().path("token").asText()), call);
        }

        String room() {
            return ticket.concert() + " " + ticket.era();
        }
    }

    private final Evidence evidence;
    private final Findings findings;

    QueueChecks(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
    }

    void check() {
        evidence.history().calls(Deed.ENTER).stream()
                .filter(Call::isDone)
                .map(Entered::of)
                .collect(groupingBy(Entered::room))
                .values()
                .forEach(this::checkRoom);
        evidence.disorder().forEach(what -> findings.add(Promise.ORDER, what));
        evidence.turns().forEach(this::checkTurn);
        evidence.tables().payments().forEach(this::checkSlot);
    }

    private void checkRoom(List<Entered> entered) {
        Map<Long, String> owners = new HashMap<>();
        for (Entered one : entered) {
            String owner =
                    owners.putIfAbsent(one.ticket().number(), one.ticket().user());
            findings.require(
                    owner == null || owner.equals(one.ticket().user()),
                    Promise.ORDER,
                    "ticket %d was given to %s and to %s"
                            .formatted(
                                    one.ticket().number(), owner, one.ticket().user()));
            findings.require(
                    one.ticket().user().equals(one.call().buyer()),
                    Promise.ORDER,
                    "a ticket of somebody else was given: " + one.call());
        }
        List<Entered> newcomers = entered.stream()
                .filter(one -> one.call().answer().status() == 201)
                .toList();
        checkArrival(newcomers);
    }

    /** Whoever was answered before another one asked has the lower number. */
    private void checkArrival(List<Entered> newcomers) {
        List<Entered> byAsking = newcomers.stream()
                .sorted(Comparator.comparing(one -> one.call().invoked()))
                .toList();
        List<Entered> byAnswer = newcomers.stream()
                .sorted(Comparator.comparing(one -> one.call().ended()))
                .toList();
        long highest = 0;
        int next = 0;
        for (Entered one : byAsking) {
            while (byAnswer.get(next).call().ended().isBefore(one.call().invoked())) {
                highest = Math.max(highest, byAnswer.get(next).ticket().number());
                next++;
            }
            findings.require(
                    one.ticket().number() > highest,
                    Promise.ORDER,
                    "ticket %d was given after ticket %d: %s"
                            .formatted(one.ticket().number(), highest, one.call()));
        }
    }

    private void checkTurn(Turn turn) {
        Instant latest = evidence.latest(turn.until(), Duration.ofSeconds(1));
        findings.require(
                !turn.last().isAfter(latest),
                Promise.SLOTS,
                "a turn that ended at %s was still there at %s: %s".formatted(turn.until(), turn.last(), turn));
    }

    /** Whoever has paid is outside soon. */
    private void checkSlot(Row payment) {
        Tables.Booked booked = evidence.tables().reservationsById().get(payment.text("reservation"));
        if (booked == null) {
            return;
        }
        Instant paidAt = payment.time("paid_at");
        Instant latest = evidence.latest(paidAt, Times.SLOT_FREED);
        evidence.turns().stream()
                .filter(turn -> turn.user().equals(booked.user())
                        && turn.concert().equals(booked.row().text("concert")))
                .filter(turn -> !turn.first().isAfter(paidAt) && turn.last().isAfter(latest))
                .forEach(turn -> findings.add(
                        Promise.SLOTS, "the slot of a payment at %s was not freed: %s".formatted(paidAt, turn)));
    }
}
