package io.concertreservation.torture.history;

import java.util.Locale;

/** What may be asked of the service. */
public enum Deed {
    ENTER,
    POLL,
    LEAVE,
    SEATS,
    HOLD,
    PAY,
    CANCEL,
    CHARGE,
    READ,
    BALANCE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
