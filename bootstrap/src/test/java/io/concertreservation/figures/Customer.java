package io.concertreservation.figures;

import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Tokens;
import java.util.UUID;

/** Somebody who has come for one seat of a date. */
record Customer(Show show, String date, long seat, String token) {

    static final int SEATS_PER_ROW = 50;
    static final long PRICE = 50_000;

    Customer(Show show, String date, long seat) {
        this(show, date, seat, Tokens.of("customer-" + UUID.randomUUID(), "buyer"));
    }
}
