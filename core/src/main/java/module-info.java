/** The business of selling seats, on the JDK alone. */
module io.concertreservation.core {
    requires static org.jspecify;

    exports io.concertreservation.core.audit.domain;
    exports io.concertreservation.core.audit.port;
    exports io.concertreservation.core.audit.usecase;
    exports io.concertreservation.core.balance.domain;
    exports io.concertreservation.core.balance.port;
    exports io.concertreservation.core.balance.usecase;
    exports io.concertreservation.core.concert.domain;
    exports io.concertreservation.core.concert.port;
    exports io.concertreservation.core.concert.usecase;
    exports io.concertreservation.core.event.domain;
    exports io.concertreservation.core.event.port;
    exports io.concertreservation.core.event.usecase;
    exports io.concertreservation.core.payment.domain;
    exports io.concertreservation.core.payment.port;
    exports io.concertreservation.core.payment.usecase;
    exports io.concertreservation.core.queue.domain;
    exports io.concertreservation.core.queue.port;
    exports io.concertreservation.core.queue.usecase;
    exports io.concertreservation.core.reservation.domain;
    exports io.concertreservation.core.reservation.port;
    exports io.concertreservation.core.reservation.usecase;
    exports io.concertreservation.core.shared.domain;
    exports io.concertreservation.core.shared.port;
    exports io.concertreservation.core.shared.usecase;
    exports io.concertreservation.core.trail.domain;
    exports io.concertreservation.core.trail.port;
    exports io.concertreservation.core.trail.usecase;
}
