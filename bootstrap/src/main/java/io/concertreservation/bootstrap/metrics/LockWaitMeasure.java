package io.concertreservation.bootstrap.metrics;

import io.concertreservation.core.shared.domain.LockWaitCount;
import io.concertreservation.core.shared.port.LockWaits;
import io.concertreservation.core.shared.port.Transactions;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How much is waited for locked rows, by everybody who uses the database. The same on all instances. */
@Singleton
class LockWaitMeasure implements Measure {
    private static final double MILLIS = 1e3;

    private final LockWaits lockWaits;
    private final Transactions transactions;
    private volatile LockWaitCount last = new LockWaitCount(0, Duration.ZERO, 0);

    LockWaitMeasure(LockWaits lockWaits, Transactions transactions, MeterRegistry meters) {
        this.lockWaits = lockWaits;
        this.transactions = transactions;
        FunctionCounter.builder("concert.row.lock.waits", this, self -> self.last.waits())
                .description("Waits for a locked row, since the database was started")
                .register(meters);
        FunctionCounter.builder(
                        "concert.row.lock.waited",
                        this,
                        self -> self.last.waited().toMillis() / MILLIS)
                .baseUnit("seconds")
                .description("Time spent waiting for locked rows, since the database was started")
                .register(meters);
        Gauge.builder("concert.row.lock.waiting", this, self -> self.last.waiting())
                .description("Transactions that wait for a locked row now")
                .register(meters);
    }

    @Override
    public String what() {
        return "lock waits";
    }

    @Override
    public void take() {
        last = transactions.inTransaction(lockWaits::count);
    }
}
