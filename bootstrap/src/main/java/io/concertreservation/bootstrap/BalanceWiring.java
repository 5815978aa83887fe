package io.concertreservation.bootstrap;

import io.concertreservation.bootstrap.config.MoneyConfig;
import io.concertreservation.bootstrap.metrics.Outcomes;
import io.concertreservation.core.balance.domain.ChargeRules;
import io.concertreservation.core.balance.port.Accounts;
import io.concertreservation.core.balance.usecase.Bookkeeper;
import io.concertreservation.core.balance.usecase.ChargeBalance;
import io.concertreservation.core.balance.usecase.ChargeBalanceService;
import io.concertreservation.core.balance.usecase.FindBalance;
import io.concertreservation.core.balance.usecase.FindBalanceService;
import io.concertreservation.core.balance.usecase.ListEntries;
import io.concertreservation.core.balance.usecase.ListEntriesService;
import io.concertreservation.core.balance.usecase.ReturnMoney;
import io.concertreservation.core.balance.usecase.ReturnMoneyService;
import io.concertreservation.core.balance.usecase.TakeMoney;
import io.concertreservation.core.balance.usecase.TakeMoneyService;
import io.concertreservation.core.event.usecase.RecordEvent;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.port.Ids;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.shared.usecase.OnceOnly;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Balances and the ledger. */
class BalanceWiring {
    @Produces
    @Singleton
    Bookkeeper bookkeeper(Accounts accounts, Ids ids, Clock clock) {
        return new Bookkeeper(accounts, ids, clock);
    }

    @Produces
    @Singleton
    ChargeBalance chargeBalance(
            Accounts accounts,
            Bookkeeper bookkeeper,
            RecordEvent events,
            OnceOnly onceOnly,
            Transactions transactions,
            Ids ids,
            MoneyConfig config,
            MeterRegistry meters) {
        ChargeRules rules = new ChargeRules(new Money(config.chargeAtMost()));
        ChargeBalance chargeBalance =
                new ChargeBalanceService(accounts, bookkeeper, events, onceOnly, transactions, ids, rules);
        Outcomes outcomes = new Outcomes(meters, "concert.charges");
        return (request, amount, wording) -> outcomes.of(() -> chargeBalance.charge(request, amount, wording));
    }

    @Produces
    @Singleton
    FindBalance findBalance(Accounts accounts, Transactions transactions) {
        return new FindBalanceService(accounts, transactions);
    }

    @Produces
    @Singleton
    ListEntries listEntries(Accounts accounts, Transactions transactions) {
        return new ListEntriesService(accounts, transactions);
    }

    @Produces
    @Singleton
    TakeMoney takeMoney(Accounts accounts, Bookkeeper bookkeeper, Transactions transactions) {
        return new TakeMoneyService(accounts, bookkeeper, transactions);
    }

    @Produces
    @Singleton
    ReturnMoney returnMoney(Accounts accounts, Bookkeeper bookkeeper, Transactions transactions) {
        return new ReturnMoneyService(accounts, bookkeeper, transactions);
    }
}
