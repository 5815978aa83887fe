package io.concertreservation.core.shared.usecase;

import io.concertreservation.core.shared.domain.Answer;
import io.concertreservation.core.shared.domain.GivenAnswer;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.port.GivenAnswers;
import io.concertreservation.core.shared.port.Transactions;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets a request take effect once. The answer is stored in the transaction of the effect, so that there is never an
 * effect without an answer nor an answer without its effect. A refusal changes nothing and is not stored: the same
 * request may be sent again with the same key. A refusal never hides an answer that was given already.
 */
public final class OnceOnly {
    private final GivenAnswers answers;
    private final EarlierAnswers earlier;

    public OnceOnly(GivenAnswers answers, Transactions transactions) {
        this.answers = answers;
        this.earlier = new EarlierAnswers(answers, transactions);
    }

    /**
     * Runs the attempt, which opens its transaction and calls the guard inside it; or gives the answer given before.
     *
     * @throws Refusal {@code KEY_REUSED} when the key belongs to a request of other content, {@code STILL_RUNNING} when
     *     the first request has not ended, {@code OVERLOADED} when too many ask, and what the attempt throws
     */
    public Answer perform(RequestKey request, Function<Guard, String> attempt) {
        try {
            return new Answer(attempt.apply(effect -> guarded(request, effect)), false);
        } catch (AnsweredBefore again) {
            return replay(request).orElseThrow(Refusal::stillRunning);
        } catch (Refusal refusal) {
            if (Refusal.isUnavailable(refusal)) {
                throw refusal;
            }
            return replay(request).orElseThrow(() -> refusal);
        }
    }

    private String guarded(RequestKey request, Supplier<String> effect) {
        if (!answers.claim(request)) {
            throw new AnsweredBefore();
        }
        String text = effect.get();
        answers.give(request, text);
        return text;
    }

    private Optional<Answer> replay(RequestKey request) {
        Optional<GivenAnswer> given = earlier.find(request);
        given.filter(answer -> !answer.fingerprint().equals(request.fingerprint()))
                .ifPresent(other -> {
                    throw new Refusal(
                            SharedReason.KEY_REUSED,
                            "This Idempotency-Key was used for a request of other content. Use a new key.");
                });
        return given.map(answer -> new Answer(answer.text(), true));
    }

    /** Breaks off an attempt whose key turned out to be answered. */
    private static final class AnsweredBefore extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AnsweredBefore() {
            super("answered before", null, false, false);
        }
    }
}
