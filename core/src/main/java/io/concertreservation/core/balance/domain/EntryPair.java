package io.concertreservation.core.balance.domain;

import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Instant;
import java.util.UUID;

/**
 * A change of a balance as double entry: the user's entry of {@code amount} and the system's of its negative, so that
 * all entries sum to zero.
 *
 * @param id of the user's entry
 * @param counterId of the system's entry
 * @param kind why
 * @param reference the charge or payment; unique for each kind
 * @param amount positive when the user gains
 * @param balanceAfter the user's balance with this entry
 */
public record EntryPair(
        UUID id,
        UUID counterId,
        UserId user,
        EntryKind kind,
        UUID reference,
        Money amount,
        Money balanceAfter,
        Instant at) {}
