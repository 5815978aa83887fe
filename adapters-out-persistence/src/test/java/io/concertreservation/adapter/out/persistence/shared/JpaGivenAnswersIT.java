package io.concertreservation.adapter.out.persistence.shared;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.core.shared.port.GivenAnswers;
import io.concertreservation.core.shared.port.GivenAnswersContract;
import io.concertreservation.core.shared.port.Transactions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.Awaitility;

/** The memory of answers keeps its contract on MySQL. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class JpaGivenAnswersIT extends GivenAnswersContract {
    @Inject
    Transactions transactions;

    @Inject
    GivenAnswers answers;

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
        Awaitility.await().pollDelay(time).until(() -> true);
    }
}
