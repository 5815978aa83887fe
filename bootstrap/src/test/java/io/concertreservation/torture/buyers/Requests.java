package io.concertreservation.torture.buyers;

import io.concertreservation.torture.history.Deed;
import io.concertreservation.torture.history.Ticket;
import java.util.List;
import java.util.stream.Collectors;

/** Words the requests of one buyer. */
record Requests(String buyer, String access) {

    Request enter(String concert) {
        return new Request(
                buyer, Deed.ENTER, "", concert, "POST", "/concerts/" + concert + "/queue-tokens", access, "", "");
    }

    Request poll(String token) {
        return new Request(
                buyer, Deed.POLL, "", Ticket.of(token).concert(), "GET", "/queue-tokens/current", "", token, "");
    }

    Request leave(String token) {
        return new Request(
                buyer, Deed.LEAVE, "", Ticket.of(token).concert(), "DELETE", "/queue-tokens/current", "", token, "");
    }

    Request seats(String token, String schedule) {
        return new Request(buyer, Deed.SEATS, "", schedule, "GET", "/schedules/" + schedule + "/seats", "", token, "");
    }

    Request hold(String token, String key, String schedule, List<Long> seats) {
        String ids = seats.stream().map(String::valueOf).collect(Collectors.joining(","));
        return hold(token, key, ids, "{\"scheduleId\":\"%s\",\"seatIds\":[%s]}".formatted(schedule, ids));
    }

    Request holdBest(String token, String key, String schedule, int quantity) {
        return hold(
                token,
                key,
                "best " + quantity,
                "{\"scheduleId\":\"%s\",\"bestAvailable\":{\"quantity\":%d}}".formatted(schedule, quantity));
    }

    private Request hold(String token, String key, String about, String body) {
        return new Request(buyer, Deed.HOLD, key, about, "POST", "/reservations", access, token, body);
    }

    Request pay(String key, String reservation) {
        String body = "{\"reservationId\":\"%s\"}".formatted(reservation);
        return new Request(buyer, Deed.PAY, key, reservation, "POST", "/payments", access, "", body);
    }

    Request cancel(String key, String reservation) {
        String path = "/reservations/" + reservation + "/cancellation";
        return new Request(buyer, Deed.CANCEL, key, reservation, "POST", path, access, "", "");
    }

    Request charge(String key, long amount) {
        String body = "{\"amount\":%d}".formatted(amount);
        return new Request(
                buyer, Deed.CHARGE, key, String.valueOf(amount), "POST", "/balance/charges", access, "", body);
    }

    Request read(String reservation) {
        return new Request(buyer, Deed.READ, "", reservation, "GET", "/reservations/" + reservation, access, "", "");
    }

    Request balance() {
        return new Request(buyer, Deed.BALANCE, "", "", "GET", "/balance", access, "", "");
    }
}
