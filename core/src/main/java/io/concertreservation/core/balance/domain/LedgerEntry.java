package io.concertreservation.core.balance.domain;

import io.concertreservation.core.shared.domain.Money;
import java.time.Instant;
import java.util.UUID;

/** A line of a user's ledger; {@code amount} is positive when the user gained. */
public record LedgerEntry(UUID id, EntryKind kind, UUID reference, Money amount, Money balanceAfter, Instant at) {}
