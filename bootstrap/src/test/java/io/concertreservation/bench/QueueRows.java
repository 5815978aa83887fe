package io.concertreservation.bench;

import io.concertreservation.bench.load.Feed;
import io.concertreservation.bench.row.Bytes;
import io.concertreservation.bench.row.Comparison;
import io.concertreservation.bench.row.HttpSide;
import io.concertreservation.bench.row.Row;
import io.concertreservation.bench.row.Side;
import io.concertreservation.bench.site.Entries;
import io.concertreservation.bench.site.Requests;
import io.concertreservation.bench.site.Stage;
import java.util.List;
import java.util.stream.IntStream;

/** What people ask before they buy. */
record QueueRows(Stage stage) {

    private static final int QUEUES = 60;

    Row memory(String name) {
        return new Bytes(name, stage.far().bytes(), 200);
    }

    Row pollAmongMany(String name) {
        Side many = get("poll among 1,000,000", polls(stage.far().tokens()), 200);
        Side few = get("poll among 100", polls(stage.near()), 200);
        return new Comparison(name, 0.95, many, few, stage.pace(), stage.cpu());
    }

    Row pollFar(String name) {
        return new Comparison(
                name, 0.8, get("poll", polls(stage.far().tokens()), 200), constant(), stage.pace(), stage.cpu());
    }

    Row seatMap(String name) {
        return new Comparison(name, 0.7, get("seat map", maps(""), 200), constant(), stage.pace(), stage.cpu());
    }

    Row sameSeatMap(String name) {
        String tag = stage.machine()
                .door()
                .ask()
                .header("Queue-Token", stage.taken().tokens().getFirst())
                .get("/schedules/{schedule}/seats", stage.taken().show().schedule())
                .header("ETag");
        return new Comparison(name, 0.8, get("seat map", maps(tag), 304), constant(), stage.pace(), stage.cpu());
    }

    Row enter(String name) {
        List<String> concerts = IntStream.range(0, QUEUES)
                .mapToObj(i -> stage.hall().withQueue().concert())
                .toList();
        Side service =
                new HttpSide("through the service", stage.load(), new Entries(stage.crowd()).through(concerts), 201);
        Side bare = stage.redis().side("bare Redis client", Stage.AT_ONCE, new Entries(stage.crowd()).straight());
        return new Comparison(name, 0.6, service, bare, stage.pace(), stage.cpu());
    }

    private Side constant() {
        return get("constant", List.of(Requests.constant()), 200);
    }

    private List<byte[]> maps(String tag) {
        return stage.taken().tokens().stream()
                .map(token -> Requests.seats(stage.taken().show().schedule(), token, tag))
                .toList();
    }

    private static List<byte[]> polls(List<String> tokens) {
        return tokens.stream().map(Requests::poll).toList();
    }

    private Side get(String name, List<byte[]> requests, int right) {
        return new HttpSide(name, stage.load(), Feed.round(requests), right);
    }
}
