package io.concertreservation.core.shared.usecase;

import io.concertreservation.core.shared.port.GivenAnswers;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Duration;

/** Forgets in small batches, so that no lock is held for long. */
public final class ForgetOldAnswersService implements ForgetOldAnswers {
    private static final int BATCH = 1_000;

    private final GivenAnswers answers;
    private final Transactions transactions;
    private final Duration age;

    public ForgetOldAnswersService(GivenAnswers answers, Transactions transactions, Duration age) {
        this.answers = answers;
        this.transactions = transactions;
        this.age = age;
    }

    @Override
    public int forget() {
        return transactions.inTransaction(() -> answers.forget(age, BATCH));
    }
}
