package io.concertreservation.core.shared.fake;

import io.concertreservation.core.shared.domain.GivenAnswer;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.port.GivenAnswers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers in memory. Transactions run one after the other here, so a request that still runs has to be pretended. */
public final class InMemoryGivenAnswers implements GivenAnswers {
    private final Table<String, Row> rows;
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    public InMemoryGivenAnswers(InMemoryTransactions transactions, Clock clock) {
        this.rows = new Table<>(transactions);
        this.clock = clock;
    }

    /** From now on another transaction, which does not end, has claimed the key. */
    public void pretendRunning(RequestKey request) {
        running.add(name(request));
    }

    /** That other transaction was rolled back. */
    public void pretendEnded(RequestKey request) {
        running.remove(name(request));
    }

    @Override
    public Map<RequestKey, GivenAnswer> find(Collection<RequestKey> requests) {
        requests.forEach(this::requireEnded);
        Map<RequestKey, GivenAnswer> found = new HashMap<>();
        requests.forEach(request -> rows.find(name(request)).ifPresent(row -> found.put(request, row.answer())));
        return found;
    }

    @Override
    public boolean claim(RequestKey request) {
        requireEnded(request);
        return rows.find(name(request)).isEmpty();
    }

    @Override
    public void give(RequestKey request, String text) {
        rows.put(name(request), new Row(new GivenAnswer(request.fingerprint(), text), clock.instant()));
    }

    @Override
    public int forget(Duration age, int limit) {
        Instant before = clock.instant().minus(age);
        List<String> old = rows.keys()
                .filter(key -> rows.find(key).orElseThrow().at().isBefore(before))
                .limit(limit)
                .toList();
        old.forEach(rows::remove);
        return old.size();
    }

    private void requireEnded(RequestKey request) {
        if (running.contains(name(request))) {
            throw Refusal.stillRunning();
        }
    }

    private static String name(RequestKey request) {
        return String.join(" ", request.user().value(), request.operation(), request.key());
    }

    /** An answer and when it was given. */
    private record Row(GivenAnswer answer, Instant at) {}
}
