package io.concertreservation.core.reservation.domain;

import java.time.Instant;

/**
 * A reservation in one of its states. Only the steps offered here exist: {@code Held} becomes {@code Paying},
 * {@code Expired} or {@code Cancelled}; {@code Paying} becomes {@code Paid}; {@code Paid} becomes {@code Refunded}.
 */
public sealed interface Reservation {
    Booking booking();

    /** Counts the changes of state, from 1 at the hold. */
    int version();

    /** The reservation as it is at that instant: a hold is dead at its end, whether or not anybody tidied up. */
    default Reservation at(Instant now) {
        return this instanceof Held held && held.booking().isOver(now) ? held.expire() : this;
    }

    /** Seats held, not paid. */
    record Held(Booking booking) implements Reservation {
        @Override
        public int version() {
            return 1;
        }

        public Paying pay() {
            return new Paying(booking);
        }

        public Expired expire() {
            return new Expired(booking);
        }

        public Cancelled cancel() {
            return new Cancelled(booking);
        }
    }

    /** Between the decision to pay and the money taken. */
    record Paying(Booking booking) implements Reservation {
        @Override
        public int version() {
            return 2;
        }

        public Paid complete() {
            return new Paid(booking);
        }
    }

    /** Paid; the seats are sold. */
    record Paid(Booking booking) implements Reservation {
        @Override
        public int version() {
            return 3;
        }

        public Refunded refund() {
            return new Refunded(booking);
        }
    }

    /** Not paid in time; the seats are free. */
    record Expired(Booking booking) implements Reservation {
        @Override
        public int version() {
            return 2;
        }
    }

    /** Given back before paying; the seats are free. */
    record Cancelled(Booking booking) implements Reservation {
        @Override
        public int version() {
            return 2;
        }
    }

    /** Given back after paying; the seats are free and the money is returned. */
    record Refunded(Booking booking) implements Reservation {
        @Override
        public int version() {
            return 4;
        }
    }
}
