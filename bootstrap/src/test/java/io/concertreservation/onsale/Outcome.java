package io.concertreservation.onsale;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run has shown.
 *
 * @param missed how often the service was too busy to be looked at
 * @param generatorDone whether the load generator came to its end
 * @param audit the answer of the service
 */
public record Outcome(Plan plan, List<Moment> moments, int missed, boolean generatorDone, JsonNode audit) {

    /** Whether all agrees: as many people as were to come, no seat twice, no won lost. */
    public boolean isClean() {
        return generatorDone && audit.path("clean").asBoolean();
    }

    public Path writeReport() throws IOException {
        return new Page(this).write(plan.folder().resolve("report.html"));
    }

    /** The sums, for a terminal and for the report. */
    public List<String> lines() {
        Moment last = moments.getLast();
        List<String> lines = new ArrayList<>();
        lines.add("%,d came, %,d were let in, %,d lost their place by being away, %,d did not show up when let in"
                .formatted(queue("entered"), queue("admitted"), queue("lapsed"), queue("noShows")));
        lines.add("%,.0f holds, %,.0f refusals of a hold, %,.0f payments of %,d seats; %,.0f given back"
                .formatted(
                        counter(last, "concert_holds_made_total"),
                        counter(last, "concert_holds_refused_total"),
                        counter(last, "concert_payments_made_total"),
                        plan.dates() * Plan.SEATS_A_DATE,
                        counter(last, "concert_cancellations_made_total")));
        lines.add(
                "faults: %,.0f holds, %,.0f payments failed by a fault of the service; looked at %d times, %d unanswered"
                        .formatted(
                                counter(last, "concert_holds_failed_total"),
                                counter(last, "concert_payments_failed_total"),
                                moments.size(),
                                missed));
        for (JsonNode invariant : audit.path("invariants")) {
            boolean holds = invariant.path("holds").asBoolean();
            lines.add("  %-7s %s"
                    .formatted(
                            holds ? "holds" : "BROKEN",
                            invariant.path("invariant").asText()));
        }
        lines.add(audit.path("clean").asBoolean() ? "The audit is clean." : "THE AUDIT IS NOT CLEAN.");
        return List.copyOf(lines);
    }

    private long queue(String figure) {
        return moments.getLast().queue().getOrDefault(figure, 0L);
    }

    private static double counter(Moment moment, String name) {
        return moment.counters().getOrDefault(name, 0.0);
    }
}
