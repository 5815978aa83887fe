package io.concertreservation.torture.faults;

import io.concertreservation.faults.Instance;
import io.concertreservation.faults.Servers;
import io.concertreservation.faults.Signals;
import io.concertreservation.torture.site.Site;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** Processes that are killed, stand still, or forget. */
final class ProcessFaults {

    private ProcessFaults() {}

    static Fault killInstance(Site site, RandomGenerator chance) {
        Instance instance = any(site, chance);
        return Fault.of(Duration.ofMillis(chance.nextInt(100, 1_500)), instance::kill, instance::startAgain);
    }

    /** For longer than the lease of its locks. */
    static Fault stopInstance(Site site, RandomGenerator chance) {
        long pid = any(site, chance).pid();
        Duration lasts = site.times().lease().plusMillis(chance.nextInt(700, 2_500));
        return Fault.of(lasts, () -> Signals.pause(pid), () -> Signals.resume(pid));
    }

    static Fault killRedis(Site site, RandomGenerator chance) {
        Servers servers = site.servers();
        return Fault.of(
                Duration.ofMillis(chance.nextInt(800, 2_500)),
                () -> servers.redis().kill(),
                servers::startRedisAgain);
    }

    static Fault emptyRedis(Site site, RandomGenerator chance) {
        return Fault.of(
                Duration.ofMillis(chance.nextInt(1, 100)), () -> site.servers().tellRedis("FLUSHALL"), () -> {});
    }

    static Fault pauseRedis(Site site, RandomGenerator chance) {
        long pid = site.servers().redis().pid();
        return Fault.of(
                Duration.ofMillis(chance.nextInt(1_000, 3_500)), () -> Signals.pause(pid), () -> Signals.resume(pid));
    }

    static Fault killMySql(Site site, RandomGenerator chance) {
        Servers servers = site.servers();
        return Fault.of(
                Duration.ofMillis(chance.nextInt(100, 1_500)),
                () -> servers.mySql().kill(),
                servers::startMySqlAgain);
    }

    private static Instance any(Site site, RandomGenerator chance) {
        return site.places().get(chance.nextInt(site.places().size())).instance();
    }
}
