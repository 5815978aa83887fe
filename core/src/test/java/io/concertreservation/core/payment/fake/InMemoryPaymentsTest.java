package io.concertreservation.core.payment.fake;

import io.concertreservation.core.payment.port.Payments;
import io.concertreservation.core.payment.port.PaymentsContract;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.port.Transactions;

final class InMemoryPaymentsTest extends PaymentsContract {
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryPayments payments = new InMemoryPayments(transactions);

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected Payments payments() {
        return payments;
    }
}
