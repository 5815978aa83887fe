package io.concertreservation.bench.site;

import io.concertreservation.bench.bare.BareRedis;
import io.concertreservation.bench.load.Ask;
import io.concertreservation.bench.load.Feed;
import io.concertreservation.bench.load.HttpLoad;
import io.concertreservation.bench.row.Compilers;
import io.concertreservation.bench.row.Cpu;
import io.concertreservation.bench.row.Pace;
import io.concertreservation.journey.support.Show;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** What several rows need, made when the first one asks for it. */
public final class Stage implements AutoCloseable {

    /** How many ask at the same time, unless a row says otherwise. */
    public static final int AT_ONCE = 32;

    /** So few that nobody is turned away because of a crush. */
    private static final int FEW_AT_ONCE = 8;

    private static final int FEW = 100;
    private static final int OTHERS = 5_000_000;
    private static final long MONEY = 10_000_000;

    private final Machine machine;
    private final BareRedis redis;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final HttpLoad load;
    private final HttpLoad few;
    private final Size size;
    private final Pace pace;
    private final Hall hall;
    private final Once<Crowd> crowd = new Once<>(() -> Crowd.of(0, size().buyers()));
    private final Once<Trade> trade = new Once<>(this::open);
    private final Once<Taken> taken = new Once<>(this::take);
    private final Once<Line> far = new Once<>(this::million);
    private final Once<List<String>> near = new Once<>(this::few);

    /** How many buyers, concerts where each of them has a seat, and people in line there are. */
    public record Size(int buyers, int concerts, int waiters) {

        public static final Size FULL = new Size(2_000, 14, 1_000_000);
    }

    /**
     * A million in line.
     *
     * @param tokens of those of the crowd who are far from the front
     * @param bytes that each one takes in Redis
     */
    public record Line(List<String> tokens, double bytes) {}

    /**
     * A concert of fifty seats of which the first is held.
     *
     * @param tokens of the crowd, whose turn it is
     */
    public record Taken(Show show, List<String> tokens, List<Long> seats) {}

    /**
     * The same trade, twice.
     *
     * @param orders by the service
     * @param bare by bare statements
     */
    public record Trade(Orders orders, BareOrders bare) {}

    public Stage(Machine machine, BareRedis redis, Size size, Pace pace) {
        this.machine = machine;
        this.redis = redis;
        this.size = size;
        this.pace = pace;
        this.load = keep(new HttpLoad(machine.port(), AT_ONCE));
        this.few = keep(new HttpLoad(machine.port(), FEW_AT_ONCE));
        this.hall = new Hall(machine);
    }

    /** Sees to it that it is closed in the end. */
    public <T extends AutoCloseable> T keep(T started) {
        parts.push(started);
        return started;
    }

    public Cpu cpu() {
        return new Cpu(
                Map.of(
                        "service", machine.service().pid(),
                        "MySQL", machine.mySql().pid(),
                        "Redis", machine.redis().pid(),
                        "load", ProcessHandle.current().pid()),
                new Compilers(
                        Machine.isNative() ? Compilers.NONE : machine.service().pid()));
    }

    public Pace pace() {
        return pace;
    }

    private Size size() {
        return size;
    }

    public Machine machine() {
        return machine;
    }

    public BareRedis redis() {
        return redis;
    }

    public HttpLoad load() {
        return load;
    }

    public Hall hall() {
        return hall;
    }

    public Crowd crowd() {
        return crowd.get();
    }

    public Line far() {
        return far.get();
    }

    /** Tokens of a hundred who are the only ones in line. */
    public List<String> near() {
        return near.get();
    }

    /** Seats being held and paid for, by the service and without it. */
    public Trade trade() {
        return trade.get();
    }

    /** A small concert, one of whose seats is taken. */
    public Taken taken() {
        return taken.get();
    }

    private Trade open() {
        Crowd others = Crowd.of(OTHERS, size.buyers());
        crowd().charge(few, MONEY);
        others.charge(few, MONEY);
        return new Trade(
                new Orders(crowd(), Sale.of(hall, size.concerts(), size.buyers()), load),
                new BareOrders(others, Sale.of(hall, size.concerts(), size.buyers()), new Samples(machine), MONEY));
    }

    private Taken take() {
        Show show = hall.openToAll(1);
        Taken hall50 = new Taken(show, crowd().enter(load, show), hall.seats(show));
        load.run(
                Feed.each(List.of(new Ask(Requests.hold(
                                crowd().access().getFirst(),
                                hall50.tokens().getFirst(),
                                "bench-first",
                                show.schedule(),
                                hall50.seats().getFirst())))
                        .iterator()),
                Duration.ofSeconds(10));
        return hall50;
    }

    private Line million() {
        // So that Redis has heard the script from the service.
        near();
        Show show = hall.withQueue();
        double bytes = Waiters.enter(redis, show.concert(), crowd(), size.waiters());
        List<String> tokens = crowd().enter(load, show);
        return new Line(tokens.subList(size.buyers() / 10, size.buyers()), bytes);
    }

    private List<String> few() {
        Show show = hall.withSlowQueue();
        // The first one is let in.
        return crowd().first(FEW + 1).enter(load, show).subList(1, FEW + 1);
    }

    @Override
    public void close() {
        parts.forEach(Stage::end);
    }

    private static void end(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
