package io.concertreservation.adapter.out.persistence.sample;

import io.concertreservation.adapter.out.persistence.sample.SampleProgramme.Block;
import io.concertreservation.adapter.out.persistence.sample.SampleProgramme.Hall;
import io.concertreservation.adapter.out.persistence.sample.SampleProgramme.Show;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** Rows of the programme: halls, concerts and their dates, all published. */
final class ProgrammeRows implements AutoCloseable {

    private final Rows venues;
    private final Rows concerts;
    private final Rows schedules;
    private final Rows sections;

    ProgrammeRows(Connection connection) throws SQLException {
        this.venues = new Rows(connection, "venue", "id, name, city");
        this.concerts = new Rows(
                connection,
                "concert",
                "id, venue_id, title, artist, description, sale_opens_at, sale_closes_at, purchase_limit, published");
        this.schedules = new Rows(connection, "schedule", "id, concert_id, starts_at, published");
        this.sections = new Rows(connection, "section", "id, schedule_id, name, row_count, seats_per_row, price");
    }

    void hall(Hall hall) throws SQLException {
        venues.add(hall.id(), hall.name(), hall.city());
    }

    void concert(Show show, Instant opensAt, Instant closesAt) throws SQLException {
        concerts.add(
                show.id(),
                show.hall().id(),
                show.title(),
                show.artist(),
                show.description(),
                opensAt,
                closesAt,
                show.limit(),
                true);
    }

    void date(UUID schedule, UUID concert, Instant startsAt) throws SQLException {
        schedules.add(schedule, concert, startsAt, true);
    }

    void block(UUID section, UUID schedule, Block block) throws SQLException {
        sections.add(section, schedule, block.name(), block.rows(), block.seatsPerRow(), block.price());
    }

    @Override
    public void close() throws SQLException {
        // What is referred to goes first.
        venues.close();
        concerts.close();
        schedules.close();
        sections.close();
    }
}
