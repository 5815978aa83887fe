package io.concertreservation.core.payment.usecase;

import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.payment.domain.Payment;
import io.concertreservation.core.reservation.domain.Reservation;

/** A payment with the reservation it paid for and the ledger entry it made. */
public record Receipt(Payment payment, Reservation.Paid reservation, LedgerEntry entry) {}
