package io.concertreservation.adapter.out.redis.queue;

import static java.util.stream.Collectors.groupingBy;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Gathering;
import io.concertreservation.core.shared.domain.Gathering.Asked;
import java.util.List;
import java.util.function.Function;

/** Asks for all who want the same of a room at the same time, with one round trip for each room. */
final class SharedRounds<Q, A> {

    /** What one round trip takes without keeping others waiting for long. */
    private static final int MOST = 500;

    private final Gathering<Q, A> gathering = new Gathering<>(MOST, this::askForAll);
    private final Function<Q, ConcertId> room;
    private final Function<List<Q>, List<A>> round;

    /** @param round asks for some of the same room, and answers in their order */
    SharedRounds(Function<Q, ConcertId> room, Function<List<Q>, List<A>> round) {
        this.room = room;
        this.round = round;
    }

    /** As the round that it was part of: what that throws, everybody gets who shared it. */
    A ask(Q question) {
        return gathering.ask(question);
    }

    private void askForAll(List<Asked<Q, A>> people) {
        people.stream()
                .collect(groupingBy(one -> room.apply(one.question())))
                .values()
                .forEach(this::askFor);
    }

    /** Room by room, so that one that is away fails nobody else. */
    private void askFor(List<Asked<Q, A>> people) {
        try {
            List<A> answers = round.apply(people.stream().map(Asked::question).toList());
            for (int i = 0; i < people.size(); i++) {
                people.get(i).answer(answers.get(i));
            }
        } catch (RuntimeException | Error away) {
            people.forEach(one -> one.fail(away));
        }
    }
}
