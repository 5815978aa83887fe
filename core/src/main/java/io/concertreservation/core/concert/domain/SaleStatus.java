package io.concertreservation.core.concert.domain;

/** Where a sale stands. */
public enum SaleStatus {
    UPCOMING,
    ON_SALE,
    ENDED
}
