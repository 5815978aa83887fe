package io.concertreservation.figures;

import java.time.Duration;
import java.util.List;

/**
 * What a crowd did.
 *
 * @param purchases seats that were paid
 * @param tookMillis how long each request took, the shortest first
 * @param faults answers that nobody should get
 */
public record Deeds(int purchases, List<Double> tookMillis, Duration lasted, List<String> faults) {

    public double requestsPerSecond() {
        return tookMillis.size() * 1e9 / lasted.toNanos();
    }

    double millisOf(double share) {
        return tookMillis.isEmpty() ? 0 : tookMillis.get((int) (share * (tookMillis.size() - 1)));
    }
}
