package io.concertreservation.bench.row;

import io.concertreservation.bench.load.Tally;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/** A side of which is counted what else it takes. */
public final class Counted implements Side {

    private final Side side;
    private final DoubleSupplier counter;
    private double taken;
    private long done;

    public Counted(Side side, DoubleSupplier counter) {
        this.side = side;
        this.counter = counter;
    }

    @Override
    public String name() {
        return side.name();
    }

    @Override
    public Tally run(Duration time) throws Exception {
        double before = counter.getAsDouble();
        Tally tally = side.run(time);
        taken += counter.getAsDouble() - before;
        done += tally.done();
        return tally;
    }

    double each() {
        return taken / done;
    }
}
