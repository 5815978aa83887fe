package io.concertreservation.torture.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.concertreservation.torture.check.Tables.Booked;
import io.concertreservation.torture.history.Call;
import io.concertreservation.torture.history.Deed;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What holds were answered with, against what was asked for and what is in the tables; and that they die in time. */
final class HoldChecks {

    /** The database's clock is that of this machine, but an instance knows it a little inexactly. */
    private static final Duration CLOCK = Duration.ofMillis(500);

    private final Evidence evidence;
    private final Findings findings;
    private final Map<String, Booked> reservations;

    HoldChecks(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
        this.reservations = evidence.tables().reservationsById();
    }

    void check() {
        evidence.history().calls(Deed.HOLD).stream().filter(Call::isDone).forEach(this::checkAnswer);
        evidence.history().calls(Deed.READ).stream().filter(Call::isDone).forEach(this::checkRead);
        evidence.history().wishes(Deed.PAY).stream()
                .flatMap(wish -> wish.acknowledged().stream()
                        .filter(call -> wish.calls().stream().allMatch(this::isLate)))
                .forEach(call -> findings.add(Promise.DEAD_IN_TIME, "a hold that was over was paid: " + call));
    }

    private void checkAnswer(Call call) {
        JsonNode hold = call.answer().body();
        List<Long> seats = seats(hold);
        boolean complete = hold.hasNonNull("id")
                && hold.hasNonNull("expiresAt")
                && hold.hasNonNull("serverTime")
                && hold.path("version").asInt() == 1;
        findings.require(complete, Promise.ALL_OR_NOTHING, "a hold was answered without what belongs to it: " + call);
        findings.require(
                isAsAsked(call.about(), seats, hold),
                Promise.ALL_OR_NOTHING,
                "seats %s were answered to %s".formatted(seats, call));
        Booked booked = reservations.get(call.answer().id());
        if (booked == null) {
            findings.add(Promise.ALL_OR_NOTHING, "a hold that was answered does not exist: " + call);
            return;
        }
        findings.require(
                booked.seatIds().equals(seats) && booked.user().equals(call.buyer()),
                Promise.ALL_OR_NOTHING,
                "reservation %s has seats %s, answered were %s".formatted(booked.id(), booked.seatIds(), seats));
    }

    private static boolean isAsAsked(String about, List<Long> seats, JsonNode hold) {
        if (!about.startsWith("best ")) {
            return Arrays.stream(about.split(",", -1))
                    .map(Long::valueOf)
                    .sorted()
                    .toList()
                    .equals(seats);
        }
        List<JsonNode> given =
                StreamSupport.stream(hold.path("seats").spliterator(), false).toList();
        int first = given.isEmpty() ? 0 : given.getFirst().path("number").asInt();
        boolean adjacent = true;
        for (int i = 0; i < given.size(); i++) {
            adjacent &= given.get(i).path("number").asInt() == first + i
                    && given.get(i).path("row").asInt()
                            == given.getFirst().path("row").asInt();
        }
        return adjacent && given.size() == Integer.parseInt(about.substring("best ".length()));
    }

    private void checkRead(Call call) {
        JsonNode reservation = call.answer().body();
        boolean held = reservation.path("state").asText().equals("held");
        findings.require(
                !held || instant(reservation, "serverTime").isBefore(instant(reservation, "expiresAt")),
                Promise.DEAD_IN_TIME,
                "a hold was shown as held after its end: " + call);
    }

    private boolean isLate(Call call) {
        Booked booked = reservations.get(call.about());
        return booked != null
                && call.invoked().isAfter(booked.row().time("expires_at").plus(CLOCK));
    }

    private static List<Long> seats(JsonNode hold) {
        return StreamSupport.stream(hold.path("seats").spliterator(), false)
                .map(seat -> seat.path("id").asLong())
                .sorted()
                .toList();
    }

    private static Instant instant(JsonNode node, String field) {
        return Instant.parse(node.path(field).asText());
    }
}
