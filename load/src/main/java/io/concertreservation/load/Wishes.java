package io.concertreservation.load;

import io.gatling.javaapi.core.Session;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody remembers and decides. */
final class Wishes {

    private static final int MOST = 2;
    private static final long A_SECOND = 1_000;

    private Wishes() {}

    /** Everybody wants one of the dates. */
    static Function<Session, Session> of(List<String> dates) {
        return session ->
                session.set("date", dates.get(ThreadLocalRandom.current().nextInt(dates.size())));
    }

    static boolean hasPlace(Session session) {
        return session.contains("token");
    }

    static boolean isIn(Session session, String state) {
        return state.equals(session.getString("state"));
    }

    /** As the service said: when it had no time, after its Retry-After, spread over as long again. */
    static Duration untilNextPoll(Session session) {
        if (session.contains("pollAfterMillis") && !isPutOff(session)) {
            return Duration.ofMillis(session.getLong("pollAfterMillis"));
        }
        String told = session.getString("retryAfter");
        long least = told == null ? A_SECOND : Integer.parseInt(told) * A_SECOND;
        return Duration.ofMillis(least + ThreadLocalRandom.current().nextLong(least + 1));
    }

    static boolean hasNothing(Session session) {
        return !session.contains("reservation");
    }

    static boolean isPutOff(Session session) {
        int status = session.getInt("status");
        return status == 429 || status == 503;
    }

    static boolean isTooLate(Session session) {
        return session.getInt("status") == 410;
    }

    static boolean hasChosen(Session session) {
        return !"".equals(session.getString("wanted"));
    }

    /** One or two of the free seats nearest the stage, side by side as the map lists them. */
    static Session choose(Session session) {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        List<Object> free = session.contains("free") ? session.getList("free") : List.of();
        int many = Math.min(free.size(), chance.nextInt(1, MOST + 1));
        int from = free.isEmpty() ? 0 : chance.nextInt(free.size() - many + 1);
        String wanted =
                free.subList(from, from + many).stream().map(Wishes::number).collect(Collectors.joining(","));
        return session.set("wanted", wanted).set("key", UUID.randomUUID().toString());
    }

    private static String number(Object seat) {
        return Long.toString(((Number) seat).longValue());
    }
}
