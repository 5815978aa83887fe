package io.concertreservation.bench;

import io.concertreservation.bench.bare.BareJdbc;
import io.concertreservation.bench.bare.Script;
import io.concertreservation.bench.load.Feed;
import io.concertreservation.bench.load.HttpLoad;
import io.concertreservation.bench.load.Metronome;
import io.concertreservation.bench.row.Burst;
import io.concertreservation.bench.row.Comparison;
import io.concertreservation.bench.row.Counted;
import io.concertreservation.bench.row.Disturbance;
import io.concertreservation.bench.row.Frugal;
import io.concertreservation.bench.row.HttpSide;
import io.concertreservation.bench.row.Row;
import io.concertreservation.bench.row.Side;
import io.concertreservation.bench.site.Meters;
import io.concertreservation.bench.site.Refused;
import io.concertreservation.bench.site.Requests;
import io.concertreservation.bench.site.Siege;
import io.concertreservation.bench.site.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What buyers ask. */
record TradeRows(Stage stage) {

    private static final int AT_ONCE = 16;
    private static final int BURST = 500;
    private static final int FURTHER = 41;
    private static final int BESIEGERS = 200;
    private static final double NEXT_TO_NONE = 0.01;

    Row hold(String name) throws Exception {
        Side service = new HttpSide(
                "through the service", load(AT_ONCE), stage.trade().orders().holds(), 201);
        return new Comparison(
                name, 0.75, service, bare("hold.sql", () -> stage.trade().bare().hold()), stage.pace(), stage.cpu());
    }

    Row pay(String name) throws Exception {
        Side service = new HttpSide(
                "through the service", load(AT_ONCE), stage.trade().orders().payments(), 201);
        return new Comparison(
                name,
                0.75,
                service,
                bare("pay.sql", () -> stage.trade().bare().payment()),
                stage.pace().shorter(),
                stage.cpu());
    }

    private Side bare(String script, Supplier<Map<String, Object>> values) throws Exception {
        return stage.keep(new BareJdbc("bare JDBC", Script.read(script), values, stage.machine()::connect, AT_ONCE));
    }

    Row refusal(String name) {
        Stage.Taken taken = stage.taken();
        Feed losers = new Refused(
                        stage.crowd(),
                        taken.tokens(),
                        taken.show().schedule(),
                        taken.seats().getFirst())
                .feed();
        Counted refused = new Counted(
                new HttpSide("refused", stage.load(), losers, 409), new Meters(stage.machine())::connections);
        Side constant = new HttpSide("constant", stage.load(), Feed.round(List.of(Requests.constant())), 200);
        return new Frugal(
                new Comparison(name, 0.6, refused, constant, stage.pace(), stage.cpu()),
                refused,
                "database connections",
                NEXT_TO_NONE);
    }

    /** A seat for each round, and somebody else in front: nobody may win more than a few. */
    Row burst(String name) {
        Iterator<Long> seats = stage.taken().seats().listIterator(1);
        return new Burst(
                name,
                2,
                load(BURST),
                round -> inTurn(crowdFor(seats.next(), BURST).all(), round),
                Collections.nCopies(BURST, Requests.constant()));
    }

    private static List<byte[]> inTurn(List<byte[]> requests, int round) {
        List<byte[]> turned = new ArrayList<>(requests);
        Collections.rotate(turned, round * FURTHER);
        return turned;
    }

    /** A seat for each round, from the end. */
    Row siege(String name) throws Exception {
        Iterator<Long> seats = stage.taken().seats().reversed().iterator();
        Feed reads = Feed.round(
                stage.crowd().access().stream().map(Requests::balance).toList());
        Metronome reader = stage.keep(new Metronome(stage.machine().port(), Duration.ofMillis(5)));
        return new Disturbance(
                name,
                2,
                reader,
                reads,
                () -> {
                    long seat = seats.next();
                    return Siege.of(stage.machine(), crowdFor(seat, BESIEGERS), BESIEGERS, seat);
                },
                stage.pace());
    }

    private Refused crowdFor(long seat, int many) {
        Stage.Taken taken = stage.taken();
        return new Refused(
                stage.crowd(), taken.tokens().subList(0, many), taken.show().schedule(), seat);
    }

    private HttpLoad load(int atOnce) {
        return stage.keep(new HttpLoad(stage.machine().port(), atOnce));
    }
}
