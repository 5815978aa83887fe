package io.concertreservation.core.shared.usecase;

import static java.util.stream.Collectors.groupingBy;

import io.concertreservation.core.shared.domain.Gathering;
import io.concertreservation.core.shared.domain.Gathering.Asked;
import io.concertreservation.core.shared.domain.GivenAnswer;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.port.GivenAnswers;
import io.concertreservation.core.shared.port.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks for the answers of all who ask at the same time in one transaction. A crowd that has lost a seat has to be told apart
 * from those who repeat what they won, and a transaction for each of them would take every connection there is. The one that
 * they share goes first, whoever they are.
 */
final class EarlierAnswers {
    private static final int MOST = 128;

    private final GivenAnswers answers;
    private final Transactions transactions;
    private final Gathering<RequestKey, Optional<GivenAnswer>> gathering;

    EarlierAnswers(GivenAnswers answers, Transactions transactions) {
        this.answers = answers;
        this.transactions = transactions;
        this.gathering = new Gathering<>(MOST, this::answer);
    }

    /**
     * Must not be called in a transaction.
     *
     * @throws Refusal {@code STILL_RUNNING} when the first request has not ended, {@code OVERLOADED} when too many ask
     */
    Optional<GivenAnswer> find(RequestKey request) {
        return gathering.ask(request);
    }

    private void answer(List<Asked<RequestKey, Optional<GivenAnswer>>> people) {
        Map<RequestKey, List<Asked<RequestKey, Optional<GivenAnswer>>>> byRequest =
                people.stream().collect(groupingBy(Asked::question));
        look(List.copyOf(byRequest.keySet()), request -> byRequest.getOrDefault(request, List.of()));
    }

    /**
     * One whose first request still runs makes the look of all fail, so each half is looked for by itself. What else goes
     * wrong ends the round for all.
     */
    private void look(
            List<RequestKey> requests, Function<RequestKey, List<Asked<RequestKey, Optional<GivenAnswer>>>> people) {
        try {
            Map<RequestKey, GivenAnswer> found = transactions.inTransaction(() -> answers.find(requests));
            requests.forEach(request ->
                    people.apply(request).forEach(one -> one.answer(Optional.ofNullable(found.get(request)))));
        } catch (Refusal refusal) {
            if (refusal.reason() != SharedReason.STILL_RUNNING) {
                throw refusal;
            }
            if (requests.size() == 1) {
                people.apply(requests.getFirst()).forEach(one -> one.fail(refusal));
            } else {
                int half = requests.size() / 2;
                look(requests.subList(0, half), people);
                look(requests.subList(half, requests.size()), people);
            }
        }
    }
}
