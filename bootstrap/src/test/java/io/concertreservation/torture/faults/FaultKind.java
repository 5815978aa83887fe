package io.concertreservation.torture.faults;

import io.concertreservation.core.shared.server.ServerUnavailableException;
import io.concertreservation.torture.site.Line;
import io.concertreservation.torture.site.Site;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/** What may be injected while people buy. */
public enum FaultKind {
    INSTANCE_KILL(ProcessFaults::killInstance),
    INSTANCE_STOP(ProcessFaults::stopInstance),
    REDIS_KILL(ProcessFaults::killRedis),
    REDIS_EMPTY(ProcessFaults::emptyRedis),
    REDIS_PAUSE(ProcessFaults::pauseRedis),
    MYSQL_KILL(ProcessFaults::killMySql),
    REDIS_CUT((site, chance) -> cut(line(site, chance, true), chance)),
    REDIS_DELAY((site, chance) -> delay(line(site, chance, true), chance)),
    REDIS_SWALLOW((site, chance) -> swallow(line(site, chance, true), chance)),
    MYSQL_CUT((site, chance) -> cut(line(site, chance, false), chance)),
    MYSQL_DELAY((site, chance) -> delay(line(site, chance, false), chance)),
    MYSQL_SWALLOW((site, chance) -> swallow(line(site, chance, false), chance)),
    DEADLOCKS(DeadlockStorm::of);

    private final BiFunction<Site, RandomGenerator, Fault> making;

    FaultKind(BiFunction<Site, RandomGenerator, Fault> making) {
        this.making = making;
    }

    Fault on(Site site, RandomGenerator chance) {
        return making.apply(site, chance);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isAboutRedis() {
        return name().startsWith("REDIS");
    }

    /** {@code all}, {@code none}, or words with commas between. */
    public static Set<FaultKind> named(String words) {
        String given = words.strip();
        if (given.isEmpty() || given.equals("all")) {
            return EnumSet.allOf(FaultKind.class);
        }
        Set<FaultKind> kinds = EnumSet.noneOf(FaultKind.class);
        if (!given.equals("none")) {
            Arrays.stream(given.split(",", -1)).forEach(word -> kinds.add(one(word.strip())));
        }
        return kinds;
    }

    private static FaultKind one(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ServerUnavailableException("FAULTS: '%s' is none of all, none, %s."
                        .formatted(
                                word,
                                String.join(
                                        ", ",
                                        Arrays.stream(values())
                                                .map(FaultKind::word)
                                                .toList()))));
    }

    private static Line line(Site site, RandomGenerator chance, boolean toRedis) {
        Site.Place place = site.places().get(chance.nextInt(site.places().size()));
        return toRedis ? place.toRedis() : place.toMySql();
    }

    private static Fault cut(Line line, RandomGenerator chance) {
        return Fault.of(Duration.ofMillis(chance.nextInt(500, 2_500)), line::cut, line::mend);
    }

    private static Fault delay(Line line, RandomGenerator chance) {
        Duration by = Duration.ofMillis(chance.nextInt(20, 200));
        return Fault.of(Duration.ofMillis(chance.nextInt(1_500, 3_000)), () -> line.delay(by), line::mend);
    }

    private static Fault swallow(Line line, RandomGenerator chance) {
        return Fault.of(Duration.ofMillis(chance.nextInt(1_500, 4_500)), line::swallow, line::mend);
    }
}
