package io.concertreservation.core.shared.fake;

import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.port.GivenAnswers;
import io.concertreservation.core.shared.port.GivenAnswersContract;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Duration;

final class InMemoryGivenAnswersTest extends GivenAnswersContract {
    private final MutableClock clock = new MutableClock();
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryGivenAnswers answers = new InMemoryGivenAnswers(transactions, clock);

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected GivenAnswers answers() {
        return answers;
    }

    @Override
    protected void letPass(Duration time) {
        clock.advance(time);
    }

    @Override
    protected void whileClaimedElsewhere(RequestKey claimed, Runnable check) {
        answers.pretendRunning(claimed);
        check.run();
        answers.pretendEnded(claimed);
    }
}
