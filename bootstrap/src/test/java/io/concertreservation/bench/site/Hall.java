package io.concertreservation.bench.site;

import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Concerts of the bench, made through the service as an organizer makes them. */
public final class Hall {

    private static final int ROW = 50;
    static final long PRICE = 1_000;

    private final Organizer organizer;
    private final Operator operator;
    private final Machine machine;

    public Hall(Machine machine) {
        this.machine = machine;
        organizer = new Organizer(machine.door());
        operator = new Operator(machine.door());
    }

    /** One whose queue is as ever. */
    public Show withQueue() {
        return organizer.publishes(Programme.usual());
    }

    /** One whose queue hardly moves. */
    public Show withSlowQueue() {
        Show show = withQueue();
        operator.allows(show, 1, 1);
        return show;
    }

    /** One with so many rows of fifty seats, where nobody has to wait. */
    public Show openToAll(int rows) {
        Show show = organizer.publishes(Programme.usual().seats(rows, ROW, PRICE));
        operator.setsMode(show, "bypass");
        return show;
    }

    /** The seats of its one date. */
    public List<Long> seats(Show show) {
        try (Connection connection = machine.connect();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT id FROM seat WHERE schedule_id = UUID_TO_BIN(?) ORDER BY id")) {
            query.setString(1, show.schedule());
            List<Long> seats = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    seats.add(rows.getLong(1));
                }
            }
            return seats;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the service finds wrong in its books; empty when all is well. */
    public String breaches() {
        String report = operator.gets("/admin/audit").asString();
        return report.startsWith("{\"clean\":true,") ? "" : report;
    }
}
