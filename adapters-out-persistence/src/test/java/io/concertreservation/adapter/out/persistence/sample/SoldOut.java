package io.concertreservation.adapter.out.persistence.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Sells every seat of a date, with all the traces that real sales leave. */
final class SoldOut {

    private static final int SEATS_EACH = 4;
    private static final long CHARGED = 500_000;
    private static final Duration HOLD = Duration.ofMinutes(5);

    private record Free(long id, long price) {}

    private final Connection connection;
    private final Instant soldAt;
    private int buyers;

    SoldOut(Connection connection, Instant soldAt) {
        this.connection = connection;
        this.soldAt = soldAt;
    }

    void sell(UUID concert, UUID schedule) throws SQLException {
        List<Free> seats = freeSeats(schedule);
        for (int from = 0; from < seats.size(); from += SEATS_EACH) {
            buyers++;
            String buyer = String.format(Locale.ROOT, "sample-buyer-%02d", buyers);
            buy(buyer, concert, schedule, seats.subList(from, Math.min(from + SEATS_EACH, seats.size())));
        }
    }

    private void buy(String buyer, UUID concert, UUID schedule, List<Free> seats) throws SQLException {
        UUID reservation = SampleIds.next(soldAt);
        UUID payment = SampleIds.next(soldAt);
        long price = seats.stream().mapToLong(Free::price).sum();
        try (Rows reservations = new Rows(
                connection, "reservation", "id, user_id, concert_id, schedule_id, state, held_at, expires_at")) {
            reservations.add(reservation, buyer, concert, schedule, "PAID", soldAt, soldAt.plus(HOLD));
        }
        for (Free seat : seats) {
            give(seat, reservation);
        }
        try (AccountRows accounts = new AccountRows(connection)) {
            accounts.open(buyer, CHARGED - price);
            accounts.charge(buyer, CHARGED, CHARGED, soldAt);
            accounts.pay(buyer, payment, price, CHARGED - price, soldAt);
        }
        try (Rows payments = new Rows(connection, "payment", "id, reservation_id, user_id, amount, paid_at")) {
            payments.add(payment, reservation, buyer, price, soldAt);
        }
    }

    private void give(Free seat, UUID reservation) throws SQLException {
        try (Rows live = new Rows(connection, "live_seat", "seat_id, reservation_id")) {
            live.add(seat.id(), reservation);
        }
        one(
                "UPDATE seat SET state = 'SOLD', reservation_id = ? WHERE id = ? AND state = 'AVAILABLE'",
                reservation,
                seat);
        one("""
                INSERT INTO reservation_seat (reservation_id, seat_id, section_id, row_no, seat_no, price)
                SELECT reservation_id, id, section_id, row_no, seat_no, price
                FROM seat WHERE reservation_id = ? AND id = ?
                """, reservation, seat);
    }

    private void one(String change, UUID reservation, Free seat) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(change)) {
            statement.setBytes(1, SampleIds.bytes(reservation));
            statement.setLong(2, seat.id());
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("Seat " + seat.id() + " is not free");
            }
        }
    }

    private List<Free> freeSeats(UUID schedule) throws SQLException {
        List<Free> seats = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id, price FROM seat WHERE schedule_id = ? AND state = 'AVAILABLE' ORDER BY id")) {
            query.setBytes(1, SampleIds.bytes(schedule));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    seats.add(new Free(rows.getLong(1), rows.getLong(2)));
                }
            }
        }
        return seats;
    }
}
