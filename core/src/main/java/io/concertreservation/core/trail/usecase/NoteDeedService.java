package io.concertreservation.core.trail.usecase;

import io.concertreservation.core.shared.port.Ids;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.trail.domain.Deed;
import io.concertreservation.core.trail.port.Actor;
import io.concertreservation.core.trail.port.Trail;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;

/** Notes who, when, and what became different. */
public final class NoteDeedService implements NoteDeed {
    private final Trail trail;
    private final Actor actor;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    public NoteDeedService(Trail trail, Actor actor, Transactions transactions, Ids ids, Clock clock) {
        this.trail = trail;
        this.actor = actor;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void note(String what, String subject, Map<String, String> before, Map<String, String> after) {
        Deed deed = new Deed(
                ids.next(),
                clock.instant(),
                actor.current(),
                what,
                subject,
                unlike(after, before),
                unlike(before, after));
        transactions.inTransaction(() -> trail.add(deed));
    }

    /** What the second has and the first has not. */
    private static Map<String, String> unlike(Map<String, String> other, Map<String, String> facts) {
        return facts.entrySet().stream()
                .filter(fact -> !fact.getValue().equals(other.get(fact.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
