package io.concertreservation.bench;

import io.concertreservation.bench.row.Later;
import io.concertreservation.bench.row.Row;
import io.concertreservation.bench.site.Stage;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All questions of the bench. The million who wait and the dozens of queues that are entered come last, because Redis looks
 * after each of them every second.
 */
record Rows(QueueRows queue, TradeRows trade) {

    Rows(Stage stage) {
        this(new QueueRows(stage), new TradeRows(stage));
    }

    List<Row> all(Pattern chosen) {
        List<Row> all = List.of(
                new Later("seat map of 50 seats", queue::seatMap),
                new Later("seat map of 50 seats, 304", queue::sameSeatMap),
                new Later("hold", trade::hold),
                new Later("pay", trade::pay),
                new Later("refusal of a taken seat", trade::refusal),
                new Later("500 buyers on one seat", trade::burst),
                new Later("a balance read while 200 want one seat", trade::siege),
                new Later("memory in Redis of each who waits", queue::memory),
                new Later("poll, 1,000,000 waiting", queue::pollAmongMany),
                new Later("poll, far from the front", queue::pollFar),
                new Later("enter the queue", queue::enter));
        return all.stream().filter(row -> chosen.matcher(row.name()).find()).toList();
    }
}
