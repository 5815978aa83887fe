package io.concertreservation.adapter.out.persistence.balance;

import io.concertreservation.adapter.out.persistence.shared.DatabaseFaults;
import io.concertreservation.adapter.out.persistence.shared.Slices;
import io.concertreservation.core.balance.domain.Account;
import io.concertreservation.core.balance.domain.EntryPair;
import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.balance.port.Accounts;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.domain.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** Accounts and ledger entries as rows, read and changed without a memory of earlier reads. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaAccounts implements Accounts {
    private final StatelessSession session;

    JpaAccounts(StatelessSession session) {
        this.session = session;
    }

    @Override
    public Optional<Account> find(UserId user) {
        return Optional.ofNullable(session.get(AccountEntity.class, user.value()))
                .map(AccountEntity::toDomain);
    }

    @Override
    public Account lock(UserId user) {
        return locked(user).orElseGet(() -> {
            session.createNativeMutationQuery(AccountSql.OPEN)
                    .setParameter("user", user.value())
                    .executeUpdate();
            return locked(user).orElseThrow();
        });
    }

    private Optional<Account> locked(UserId user) {
        return session.createNativeQuery(AccountSql.LOCK, AccountEntity.class)
                .setParameter("user", user.value())
                .uniqueResultOptional()
                .map(AccountEntity::toDomain);
    }

    @Override
    public void book(Account after, EntryPair pair) {
        try {
            write(pair);
        } catch (PersistenceException e) {
            if (DatabaseFaults.isDuplicate(e)) {
                throw new IllegalStateException(
                        "%s %s has been booked before.".formatted(pair.kind(), pair.reference()), e);
            }
            throw e;
        }
        int changed = session.createNativeMutationQuery(AccountSql.CHANGE)
                .setParameter("after", after.balance().amount())
                .setParameter("before", after.balance().minus(pair.amount()).amount())
                .setParameter("user", after.user().value())
                .executeUpdate();
        if (changed != 1) {
            throw new IllegalStateException("The balance was changed without its lock.");
        }
    }

    private void write(EntryPair pair) {
        session.createNativeMutationQuery(AccountSql.BOOK)
                .setParameter("id", pair.id())
                .setParameter("counterId", pair.counterId())
                .setParameter("user", pair.user().value())
                .setParameter("counterpart", pair.kind().counterpart())
                .setParameter("kind", pair.kind().name())
                .setParameter("reference", pair.reference())
                .setParameter("amount", pair.amount().amount())
                .setParameter("counterAmount", pair.amount().negated().amount())
                .setParameter("balanceAfter", pair.balanceAfter().amount())
                .setParameter("at", pair.at())
                .executeUpdate();
    }

    @Override
    public Slice<LedgerEntry> entries(UserId user, SliceRequest slice) {
        NativeQuery<LedgerEntryEntity> query = session.createNativeQuery(
                slice.after() == null ? AccountSql.ENTRIES : AccountSql.ENTRIES_BEFORE, LedgerEntryEntity.class);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        List<LedgerEntry> found =
                query.setParameter("user", user.value()).setParameter("most", Slices.rowsToRead(slice)).list().stream()
                        .map(LedgerEntryEntity::toDomain)
                        .toList();
        return Slices.of(found, slice, LedgerEntry::id);
    }
}
