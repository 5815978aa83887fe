package io.concertreservation.bench.site;

import io.concertreservation.bench.load.Ask;
import io.concertreservation.bench.load.Feed;
import io.concertreservation.bench.load.HttpLoad;
import io.concertreservation.bench.load.Tally;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Buyers with access tokens; names are as long as those of identity providers are. */
public record Crowd(List<String> names, List<String> access) {

    private static final Duration ENOUGH = Duration.ofMinutes(2);

    static Crowd of(int first, int many) {
        List<String> names =
                IntStream.range(first, first + many).mapToObj(Crowd::name).toList();
        return new Crowd(
                names, names.stream().map(name -> Tokens.of(name, "buyer")).toList());
    }

    /** The name of any one; not only of those who have a token. */
    public static String name(int number) {
        return new UUID(0x5EA7_0000_0000_7000L, 0x8000_0000_0000_0000L + number).toString();
    }

    public Crowd first(int many) {
        return new Crowd(names.subList(0, many), access.subList(0, many));
    }

    public int size() {
        return names.size();
    }

    /** The queue tokens of all at that concert, who enter its queue or get their places again. */
    public List<String> enter(HttpLoad load, Show show) {
        String[] tokens = new String[size()];
        Feed feed = Feed.each(IntStream.range(0, size())
                .mapToObj(i -> new Ask(
                        Requests.enter(show.concert(), access.get(i)),
                        (status, body) -> tokens[i] = field(body, "token")))
                .iterator());
        require(load.run(feed, ENOUGH), Set.of(200, 201));
        return List.of(tokens);
    }

    /** Gives each of them money to spend. */
    public void charge(HttpLoad load, long amount) {
        Feed feed = Feed.each(access.stream()
                .map(one -> new Ask(Requests.charge(one, "bench-charge-" + amount, amount)))
                .iterator());
        require(load.run(feed, ENOUGH), Set.of(201));
    }

    /** The first field of that name in a JSON text. */
    public static String field(Supplier<String> body, String name) {
        String text = body.get();
        int at = text.indexOf("\"" + name + "\":\"") + name.length() + 4;
        return text.substring(at, text.indexOf('"', at));
    }

    private static void require(Tally tally, Set<Integer> right) {
        if (!right.containsAll(tally.outcomes().keySet())) {
            throw new IllegalStateException("The crowd was refused: " + tally.outcomes());
        }
    }
}
