package io.concertreservation.torture.check;

import io.concertreservation.torture.check.Tables.Booked;
import io.concertreservation.torture.history.Call;
import io.concertreservation.torture.history.Deed;
import io.concertreservation.torture.history.Wish;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each payment and cancellation that was acknowledged is there, once and whole; none is there that nobody asked for. */
final class PaymentChecks {

    private final Evidence evidence;
    private final Findings findings;
    private final Map<String, Booked> reservations;
    private final Map<String, List<Row>> payments;
    private final Map<String, List<Row>> events;

    PaymentChecks(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
        this.reservations = evidence.tables().reservationsById();
        this.payments = evidence.tables().paymentsByReservation();
        this.events = evidence.tables().eventsByReservation();
    }

    void check() {
        Set<String> payable = new HashSet<>();
        Set<String> endable = new HashSet<>();
        for (Wish wish : evidence.history().wishes(Deed.PAY)) {
            if (wish.isPossible()) {
                payable.add(wish.about());
            }
            wish.acknowledged().ifPresent(this::checkPaid);
        }
        for (Wish wish : evidence.history().wishes(Deed.CANCEL)) {
            if (wish.isPossible()) {
                endable.add(wish.about());
            }
            wish.acknowledged().ifPresent(this::checkEnded);
        }
        for (Booked booked : reservations.values()) {
            boolean paid = payments.containsKey(booked.id());
            findings.require(
                    !paid || payable.contains(booked.id()),
                    Promise.PAID_AT_ONCE,
                    "reservation %s is paid and every request to pay it was refused".formatted(booked.id()));
            boolean ended = List.of("CANCELLED", "REFUNDED").contains(booked.state());
            findings.require(
                    !ended || endable.contains(booked.id()),
                    Promise.PAID_AT_ONCE,
                    "reservation %s is %s and nobody asked for that".formatted(booked.id(), booked.state()));
            checkEvents(booked, paid);
        }
    }

    private void checkPaid(Call call) {
        Booked booked = reservations.get(call.about());
        List<Row> paid = payments.getOrDefault(call.about(), List.of());
        boolean once = paid.size() == 1
                && paid.getFirst().text("id").equals(call.answer().id());
        findings.require(
                once,
                Promise.PAID_AT_ONCE,
                "an acknowledged payment is there %d times: %s".formatted(paid.size(), call));
        findings.require(
                booked != null && List.of("PAID", "REFUNDED").contains(booked.state()),
                Promise.PAID_AT_ONCE,
                "an acknowledged payment left its reservation %s: %s"
                        .formatted(booked == null ? "nowhere" : booked.state(), call));
        findings.require(
                booked != null && call.answer().body().path("amount").asLong() == booked.total(),
                Promise.PAID_AT_ONCE,
                "another price was paid than that of the hold: " + call);
    }

    private void checkEnded(Call call) {
        Booked booked = reservations.get(call.about());
        String answered = call.answer().body().path("state").asText();
        findings.require(
                booked != null && booked.state().equalsIgnoreCase(answered),
                Promise.PAID_AT_ONCE,
                "an acknowledged cancellation is not there: " + call);
    }

    /** Each state that was reached was recorded, once. */
    private void checkEvents(Booked booked, boolean paid) {
        String state = booked.state();
        expect(booked, "seats-held", true);
        expect(booked, "reservation-paid", paid);
        expect(booked, "reservation-refunded", state.equals("REFUNDED"));
        expect(booked, "hold-cancelled", state.equals("CANCELLED"));
        expect(booked, "hold-expired", state.equals("EXPIRED"));
    }

    private void expect(Booked booked, String type, boolean once) {
        long found = events.getOrDefault(booked.id(), List.of()).stream()
                .filter(event -> event.text("type").equals(type))
                .count();
        findings.require(
                found == (once ? 1 : 0),
                Promise.PAID_AT_ONCE,
                "reservation %s is %s and has %d events %s".formatted(booked.id(), booked.state(), found, type));
    }
}
