package io.concertreservation.core.balance.fake;

import io.concertreservation.core.balance.port.Accounts;
import io.concertreservation.core.balance.port.AccountsContract;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.port.Transactions;

final class InMemoryAccountsTest extends AccountsContract {
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryAccounts accounts = new InMemoryAccounts(transactions);

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected Accounts accounts() {
        return accounts;
    }
}
