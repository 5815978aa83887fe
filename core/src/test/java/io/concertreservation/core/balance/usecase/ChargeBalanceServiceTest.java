package io.concertreservation.core.balance.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.Sale;
import io.concertreservation.core.ServiceOnFakes;
import io.concertreservation.core.balance.domain.Account;
import io.concertreservation.core.balance.domain.BalanceReason;
import io.concertreservation.core.balance.domain.EntryKind;
import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.Crowd;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChargeBalanceServiceTest {
    private static final UserId ANN = new UserId("ann");

    private final Sale sale = new Sale(1, 10, 10);
    private final ServiceOnFakes service = sale.service;

    @Test
    void who_never_charged_has_nothing() {
        assertThat(service.findBalance.find(ANN)).isEqualTo(new Account(ANN, Money.NONE));
    }

    @Test
    void a_charge_is_an_entry_and_an_event() {
        sale.charge(ANN, 10_000);

        LedgerEntry entry = sale.charge(ANN, 5_000);

        assertThat(entry.kind()).isEqualTo(EntryKind.CHARGE);
        assertThat(entry.amount()).isEqualTo(new Money(5_000));
        assertThat(entry.balanceAfter()).isEqualTo(new Money(15_000));
        assertThat(sale.balance(ANN)).isEqualTo(new Money(15_000));
        assertThat(entries()).first().isEqualTo(entry);
        assertThat(sale.events()).endsWith("balance-charged", "balance-charged");
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 10_000_001, Long.MAX_VALUE})
    void an_amount_out_of_range_is_refused(long amount) {
        assertRefused(BalanceReason.INVALID_AMOUNT, () -> sale.charge(ANN, amount));
        assertThat(entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 10_000_000})
    void an_amount_within_the_range_is_charged(long amount) {
        assertThat(sale.charge(ANN, amount).balanceAfter()).isEqualTo(new Money(amount));
    }

    @Test
    void a_repetition_charges_once() {
        RequestKey key = sale.newKey(ANN, "charge");
        String first = service.chargeBalance
                .charge(key, new Money(1_000), LedgerEntry::toString)
                .text();

        assertThat(service.chargeBalance
                        .charge(key, new Money(1_000), LedgerEntry::toString)
                        .text())
                .isEqualTo(first);
        assertThat(sale.balance(ANN)).isEqualTo(new Money(1_000));
    }

    @Test
    void charges_and_payments_at_the_same_time_lose_nothing() {
        sale.charge(ANN, 10 * Sale.PRICE);
        List<Reservation.Held> holds =
                IntStream.range(0, 10).mapToObj(i -> sale.hold(ANN, i)).toList();

        Crowd.of(20, number -> number < 10 ? sale.pay(ANN, holds.get(number)).entry() : sale.charge(ANN, 1_000));

        assertThat(sale.balance(ANN)).isEqualTo(new Money(10_000));
        assertThat(entries()).hasSize(21);
    }

    @Test
    void the_ledger_explains_the_balance_entry_by_entry() {
        sale.charge(ANN, 100_000);
        Reservation.Held held = sale.hold(ANN, 0);
        sale.pay(ANN, held);
        sale.cancel(ANN, held);

        assertThat(entries())
                .extracting(LedgerEntry::kind)
                .containsExactly(EntryKind.REFUND, EntryKind.PAYMENT, EntryKind.CHARGE);
        assertThat(entries())
                .extracting(LedgerEntry::balanceAfter)
                .containsExactly(new Money(100_000), new Money(50_000), new Money(100_000));
        assertThat(entries().get(0).reference()).isEqualTo(entries().get(1).reference());
    }

    private List<LedgerEntry> entries() {
        return new ListEntriesService(service.accounts, service.transactions)
                .list(ANN, new SliceRequest(null, 100))
                .items();
    }
}
