package io.concertreservation.adapter.out.persistence.balance;

import io.concertreservation.core.balance.domain.EntryKind;
import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.shared.domain.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code ledger_entry}; only a user's entries have a balance. */
@Entity
@Table(name = "ledger_entry")
class LedgerEntryEntity {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Side side;

    String account;

    @Enumerated(EnumType.STRING)
    EntryKind kind;

    UUID reference;
    long amount;
    Long balanceAfter;
    Instant bookedAt;

    LedgerEntry toDomain() {
        return new LedgerEntry(id, kind, reference, new Money(amount), new Money(balanceAfter), bookedAt);
    }

    /** Whose entry of a pair it is. */
    enum Side {
        USER,
        SYSTEM
    }
}
