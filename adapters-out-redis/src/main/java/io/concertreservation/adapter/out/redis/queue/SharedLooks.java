package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.domain.Gathering;
import io.concertreservation.core.shared.domain.Gathering.Asked;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks for all who ask at the same time, with one round trip for each room. */
final class SharedLooks {

    /** What one round trip takes without keeping others waiting for long. */
    private static final int MOST = 500;

    private final Gathering<Ticket, QueueToken> gathering = new Gathering<>(MOST, this::lookForAll);
    private final Function<List<Ticket>, List<QueueToken>> look;

    /** @param look answers in the order of the tickets */
    SharedLooks(Function<List<Ticket>, List<QueueToken>> look) {
        this.look = look;
    }

    /** As the look that it was part of: what that throws, everybody gets who shared it. */
    QueueToken look(Ticket ticket) {
        return gathering.ask(ticket);
    }

    private void lookForAll(List<Asked<Ticket, QueueToken>> people) {
        people.stream()
                .collect(Collectors.groupingBy(one -> one.question().concert()))
                .values()
                .forEach(this::lookFor);
    }

    /** Room by room, so that one that is away fails nobody else. */
    private void lookFor(List<Asked<Ticket, QueueToken>> people) {
        try {
            List<QueueToken> answers =
                    look.apply(people.stream().map(Asked::question).toList());
            for (int i = 0; i < people.size(); i++) {
                people.get(i).answer(answers.get(i));
            }
        } catch (RuntimeException | Error away) {
            people.forEach(one -> one.fail(away));
        }
    }
}
