package io.concertreservation.torture.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** All that the database holds about sales, as it is when nobody changes it any more. */
record Tables(
        List<Row> seats,
        List<Row> live,
        List<Booked> reservations,
        List<Row> payments,
        List<Row> accounts,
        List<Row> entries,
        List<Row> events,
        List<Row> answers,
        Map<String, Long> limits,
        Instant now) {

    /** A reservation with its seats, and when it came in the order of all events; 0 if no event told of it. */
    record Booked(Row row, List<Row> seats, long heldAs) {

        String id() {
            return row.text("id");
        }

        String state() {
            return row.text("state");
        }

        String user() {
            return row.text("user_id");
        }

        List<Long> seatIds() {
            return seats.stream().map(seat -> seat.number("seat_id")).sorted().toList();
        }

        long total() {
            return seats.stream().mapToLong(seat -> seat.number("price")).sum();
        }
    }

    static Tables of(Connection connection) throws SQLException {
        List<Row> events = Row.of(connection, """
                SELECT number, state, BIN_TO_UUID(event_id) AS id, type, aggregate, told_at,
                       facts->>'$.reservation' AS reservation, facts->>'$.payment' AS payment
                FROM outbox ORDER BY number""");
        return new Tables(
                Row.of(connection, "SELECT id, state, BIN_TO_UUID(reservation_id) AS reservation FROM seat"),
                Row.of(connection, "SELECT seat_id, BIN_TO_UUID(reservation_id) AS reservation FROM live_seat"),
                reservations(connection, events),
                Row.of(connection, """
                        SELECT BIN_TO_UUID(id) AS id, BIN_TO_UUID(reservation_id) AS reservation, user_id, amount,
                               paid_at, refunded_at FROM payment"""),
                Row.of(connection, "SELECT user_id, balance FROM account"),
                Row.of(connection, """
                        SELECT side, account, kind, BIN_TO_UUID(reference) AS reference, amount FROM ledger_entry"""),
                events,
                Row.of(connection, "SELECT user_id, operation, request_key, answer FROM idempotency_key"),
                Row.of(connection, "SELECT BIN_TO_UUID(id) AS id, purchase_limit FROM concert").stream()
                        .collect(toMap(row -> row.text("id"), row -> row.number("purchase_limit"))),
                Row.of(connection, "SELECT UTC_TIMESTAMP(6) AS now").getFirst().time("now"));
    }

    private static List<Booked> reservations(Connection connection, List<Row> events) throws SQLException {
        Map<String, List<Row>> seats =
                Row.of(connection, """
                        SELECT BIN_TO_UUID(reservation_id) AS reservation, seat_id, row_no, seat_no, price
                        FROM reservation_seat""").stream().collect(groupingBy(row -> row.text("reservation")));
        Map<String, Long> heldAs = events.stream()
                .filter(event -> event.text("type").equals("seats-held"))
                .collect(toMap(row -> row.text("reservation"), row -> row.number("number"), Math::min));
        return Row.of(connection, """
                        SELECT BIN_TO_UUID(id) AS id, user_id, BIN_TO_UUID(concert_id) AS concert, state, held_at,
                               expires_at FROM reservation ORDER BY id""").stream()
                .map(row -> new Booked(
                        row, seats.getOrDefault(row.text("id"), List.of()), heldAs.getOrDefault(row.text("id"), 0L)))
                .toList();
    }

    Map<String, Booked> reservationsById() {
        return reservations.stream().collect(toMap(Booked::id, booked -> booked));
    }

    Map<String, List<Row>> paymentsByReservation() {
        return payments.stream().collect(groupingBy(row -> row.text("reservation")));
    }

    /** In the order in which they were recorded. */
    Map<String, List<Row>> eventsByReservation() {
        return events.stream()
                .filter(event -> event.has("reservation"))
                .collect(groupingBy(event -> event.text("reservation")));
    }
}
