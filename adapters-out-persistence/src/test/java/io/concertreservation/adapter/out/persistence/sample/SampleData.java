package io.concertreservation.adapter.out.persistence.sample;

import io.concertreservation.adapter.out.persistence.sample.SampleProgramme.Block;
import io.concertreservation.adapter.out.persistence.sample.SampleProgramme.Run;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A handful of concerts to try the service with: some on sale, one that opens ten minutes after the load, one sold out.
 */
public final class SampleData {

    private static final Duration SOLD_BEFORE = Duration.ofDays(3);

    private SampleData() {}

    /** Loads it into an empty schema, in one transaction. */
    public static void load(Connection connection, Instant now) throws SQLException {
        connection.setAutoCommit(false);
        try (ProgrammeRows rows = new ProgrammeRows(connection)) {
            for (var hall : SampleProgramme.HALLS) {
                rows.hall(hall);
            }
            for (Run run : SampleProgramme.runs(now)) {
                add(run, now, rows);
            }
        }
        for (Run run : SampleProgramme.runs(now)) {
            SeatMaker.make(connection, run.date(0), run.date(run.dates().size() - 1));
        }
        Run soldOut = SampleProgramme.soldOut(now);
        SoldOut sale = new SoldOut(connection, now.minus(SOLD_BEFORE));
        for (int date = 0; date < soldOut.dates().size(); date++) {
            sale.sell(SampleIds.SOLD_OUT, soldOut.date(date));
        }
        connection.commit();
    }

    private static void add(Run run, Instant now, ProgrammeRows rows) throws SQLException {
        rows.concert(run.show(), now.plus(run.show().opensIn()), run.dates().getLast());
        for (int date = 0; date < run.dates().size(); date++) {
            UUID schedule = run.date(date);
            rows.date(schedule, run.show().id(), run.dates().get(date));
            long section = 0x10 * (run.firstDate() + date);
            for (Block block : run.blocks()) {
                section++;
                rows.block(SampleIds.fixed(section), schedule, block);
            }
        }
    }
}
