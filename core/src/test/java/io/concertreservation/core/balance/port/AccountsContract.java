package io.concertreservation.core.balance.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.balance.domain.Account;
import io.concertreservation.core.balance.domain.EntryKind;
import io.concertreservation.core.balance.domain.EntryPair;
import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.Crowd;
import io.concertreservation.core.shared.fake.SequentialIds;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the keeper of balances owes to those whose money it is. */
public abstract class AccountsContract {
    private final SequentialIds ids = new SequentialIds();
    private final UserId ann = new UserId("ann-" + UUID.randomUUID());
    private final Instant now = Instant.parse("2026-03-01T12:00:00.123456Z");

    protected abstract Transactions transactions();

    protected abstract Accounts accounts();

    @Test
    void a_user_who_never_charged_has_no_account() {
        assertThat(transactions().inTransaction(() -> accounts().find(ann))).isEmpty();
    }

    @Test
    void an_account_is_opened_empty_when_it_is_locked() {
        Account opened = transactions().inTransaction(() -> accounts().lock(ann));

        assertThat(opened).isEqualTo(new Account(ann, Money.NONE));
    }

    @Test
    void a_booking_changes_the_balance_and_the_ledger() {
        UUID reference = ids.next();

        book(EntryKind.CHARGE, reference, 70_000);

        assertThat(balance()).isEqualTo(new Money(70_000));
        assertThat(entries(null, 10).items()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.CHARGE);
            assertThat(entry.reference()).isEqualTo(reference);
            assertThat(entry.amount()).isEqualTo(new Money(70_000));
            assertThat(entry.balanceAfter()).isEqualTo(new Money(70_000));
            assertThat(entry.at()).isEqualTo(now);
        });
    }

    @Test
    void a_booking_that_is_undone_leaves_nothing() {
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    book(EntryKind.CHARGE, ids.next(), 70_000);
                    throw new IllegalArgumentException("undone");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(transactions().inTransaction(() -> accounts().lock(ann).balance()))
                .isEqualTo(Money.NONE);
        assertThat(entries(null, 10).items()).isEmpty();
    }

    @Test
    void the_same_cause_is_booked_once() {
        UUID payment = ids.next();
        book(EntryKind.CHARGE, ids.next(), 100_000);
        book(EntryKind.PAYMENT, payment, -30_000);

        assertThatThrownBy(() -> book(EntryKind.PAYMENT, payment, -30_000)).isInstanceOf(IllegalStateException.class);

        assertThat(balance()).isEqualTo(new Money(70_000));
        book(EntryKind.REFUND, payment, 30_000);
        assertThat(balance()).isEqualTo(new Money(100_000));
    }

    @Test
    void entries_come_newest_first_page_by_page() {
        IntStream.rangeClosed(1, 3).forEach(i -> book(EntryKind.CHARGE, ids.next(), i));

        Slice<LedgerEntry> page = entries(null, 2);
        Slice<LedgerEntry> rest = entries(page.next(), 2);

        assertThat(page.items()).extracting(LedgerEntry::amount).containsExactly(new Money(3), new Money(2));
        assertThat(rest.items()).extracting(LedgerEntry::amount).containsExactly(new Money(1));
        assertThat(rest.next()).isNull();
    }

    @Test
    void nobody_sees_the_entries_of_another() {
        book(EntryKind.CHARGE, ids.next(), 70_000);
        UserId ben = new UserId("ben-" + UUID.randomUUID());

        assertThat(transactions()
                        .inTransaction(() -> accounts().entries(ben, new SliceRequest(null, 10)))
                        .items())
                .isEmpty();
    }

    @Test
    void charges_at_the_same_time_all_count() {
        transactions().inTransaction(() -> accounts().lock(ann));

        Crowd.of(20, number -> book(EntryKind.CHARGE, ids.next(), 1_000));

        assertThat(balance()).isEqualTo(new Money(20_000));
        assertThat(entries(null, 100).items())
                .extracting(LedgerEntry::balanceAfter)
                .doesNotHaveDuplicates()
                .hasSize(20);
    }

    private Account book(EntryKind kind, UUID reference, long amount) {
        return transactions().inTransaction(() -> {
            Account before = accounts().lock(ann);
            Account after = new Account(ann, before.balance().plus(new Money(amount)));
            accounts()
                    .book(
                            after,
                            new EntryPair(
                                    ids.next(),
                                    ids.next(),
                                    ann,
                                    kind,
                                    reference,
                                    new Money(amount),
                                    after.balance(),
                                    now));
            return after;
        });
    }

    private Money balance() {
        return transactions()
                .inTransaction(() -> accounts().find(ann).orElseThrow().balance());
    }

    private Slice<LedgerEntry> entries(@Nullable UUID after, int limit) {
        return transactions().inTransaction(() -> accounts().entries(ann, new SliceRequest(after, limit)));
    }
}
