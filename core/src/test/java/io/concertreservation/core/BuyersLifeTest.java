package io.concertreservation.core;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.event.domain.RetryRules;
import io.concertreservation.core.event.fake.InMemoryEventStream;
import io.concertreservation.core.event.usecase.EventHandler;
import io.concertreservation.core.event.usecase.HandleEvents;
import io.concertreservation.core.event.usecase.HandleEventsService;
import io.concertreservation.core.event.usecase.RelayEvents;
import io.concertreservation.core.event.usecase.RelayEventsService;
import io.concertreservation.core.payment.usecase.Receipt;
import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueReason;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.fake.InMemoryWaitingRoom;
import io.concertreservation.core.queue.fake.PlainTicketSeal;
import io.concertreservation.core.queue.usecase.AdmitWaiting;
import io.concertreservation.core.queue.usecase.AdmitWaitingService;
import io.concertreservation.core.queue.usecase.ConfirmAdmission;
import io.concertreservation.core.queue.usecase.ConfirmAdmissionService;
import io.concertreservation.core.queue.usecase.EnterQueue;
import io.concertreservation.core.queue.usecase.EnterQueueService;
import io.concertreservation.core.queue.usecase.PollQueue;
import io.concertreservation.core.queue.usecase.PollQueueService;
import io.concertreservation.core.queue.usecase.VerifyQueueToken;
import io.concertreservation.core.queue.usecase.VerifyQueueTokenService;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatChoice;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.usecase.HoldSeatsCommand;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One evening on which two people want the same seat: read this first. */
final class BuyersLifeTest {
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final UserId ANN = new UserId("ann");
    private static final UserId BEN = new UserId("ben");

    /** An organizer has put two rows of ten seats on sale, four a person; one person at a time may be inside. */
    private final Sale sale = new Sale(2, 10, 4);

    private final ServiceOnFakes service = sale.service;
    private final InMemoryWaitingRoom room = new InMemoryWaitingRoom(
            new QueueTimes(Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofSeconds(30), Duration.ofHours(1)),
            new QueueLimits(600, 1),
            TICK,
            sale.clock);
    private final PlainTicketSeal seal = new PlainTicketSeal();
    private final VerifyQueueToken verify = new VerifyQueueTokenService(seal);
    private final EnterQueue enterQueue = new EnterQueueService(room, seal);
    private final PollQueue pollQueue = new PollQueueService(verify, room);
    private final ConfirmAdmission confirmAdmission = new ConfirmAdmissionService(verify, room);
    private final AdmitWaiting admitWaiting = new AdmitWaitingService(room);
    private final InMemoryEventStream stream = new InMemoryEventStream(Duration.ofSeconds(30), sale.clock);
    private final RelayEvents relayEvents = new RelayEventsService(
            service.outbox,
            stream,
            service.transactions,
            sale.clock,
            new RetryRules(Duration.ofSeconds(1), Duration.ofMinutes(1), 10));
    private final EventHandler freeTheSlot =
            event -> room.free(sale.concert, new UserId(event.facts().getOrDefault("user", "nobody")), event.id());
    private final HandleEvents handleEvents =
            new HandleEventsService(stream, "queue", Map.of("reservation-paid", freeTheSlot), 5);

    @Test
    void two_want_the_same_seat_one_buys_it_and_the_other_follows() {
        // Ann comes first and is let in at once. Ben waits behind her.
        String anns = enterQueue.enter(sale.concert, ANN).text();
        String bens = enterQueue.enter(sale.concert, BEN).text();
        assertThat(pollQueue.poll(anns)).isInstanceOf(QueueToken.Active.class);
        assertThat(pollQueue.poll(bens))
                .isInstanceOfSatisfying(
                        QueueToken.Waiting.class,
                        waiting -> assertThat(waiting.position()).isEqualTo(1));

        // Everybody sees the seats, but Ben cannot hold one before his turn.
        SeatId best = sale.seats().getFirst().place().id();
        assertRefused(QueueReason.NOT_ADMITTED, () -> sale.hold(wish(BEN, bens, best)));

        // Ann holds the best seat for five minutes.
        Reservation.Held held = sale.hold(wish(ANN, anns, best));
        assertThat(held.booking().total()).isEqualTo(new Money(Sale.PRICE));
        assertThat(held.booking().expiresAt()).isEqualTo(sale.clock.instant().plus(ServiceOnFakes.HOLD));
        assertThat(sale.seats().getFirst()).isInstanceOf(Seat.Held.class);

        // She charges her balance and pays what the hold says.
        sale.charge(ANN, 80_000);
        Receipt receipt = sale.pay(ANN, held);
        assertThat(receipt.payment().amount()).isEqualTo(new Money(Sale.PRICE));
        assertThat(sale.balance(ANN)).isEqualTo(new Money(30_000));
        assertThat(sale.seats().getFirst()).isInstanceOf(Seat.Sold.class);

        // The news of it ends her turn, and the next tick lets Ben in.
        relayEvents.relay();
        handleEvents.handle();
        assertThat(pollQueue.poll(anns)).isInstanceOf(QueueToken.Expired.class);
        nextTick();
        assertThat(pollQueue.poll(bens)).isInstanceOf(QueueToken.Active.class);

        // The seat is gone for Ben.
        assertRefused(ReservationReason.SEAT_TAKEN, () -> sale.hold(wish(BEN, bens, best)));

        // Ann cannot come after all and gets her money back, well before the show.
        assertThat(sale.cancel(ANN, receipt.reservation())).isInstanceOf(Reservation.Refunded.class);
        assertThat(sale.balance(ANN)).isEqualTo(new Money(80_000));

        // So Ben holds the seat after all, but takes too long to pay: at that instant it is free again.
        Reservation.Held bensHold = sale.hold(wish(BEN, bens, best));
        sale.charge(BEN, 50_000);
        sale.clock.set(bensHold.booking().expiresAt());
        assertRefused(ReservationReason.HOLD_EXPIRED, () -> sale.pay(BEN, bensHold));
        assertThat(sale.seats().getFirst()).isInstanceOf(Seat.Available.class);

        // His turn is not over, and the second time he is quick.
        sale.pay(BEN, sale.hold(wish(BEN, bens, best)));
        assertThat(sale.balance(BEN)).isEqualTo(Money.NONE);

        auditTheLedger();
        assertThat(sale.events())
                .containsExactly(
                        "schedule-published",
                        "seats-held",
                        "balance-charged",
                        "reservation-paid",
                        "reservation-refunded",
                        "seats-held",
                        "balance-charged",
                        "seats-held",
                        "reservation-paid");
    }

    private HoldSeatsCommand wish(UserId user, String token, SeatId seat) {
        return new HoldSeatsCommand(
                sale.newKey(user, "hold"),
                () -> confirmAdmission.confirm(token, user).concert(),
                sale.schedule,
                new SeatChoice.Chosen(List.of(seat)));
    }

    private void nextTick() {
        sale.clock.advance(TICK);
        admitWaiting.admit();
    }

    /** Everything sums to nothing, and what was sold and not refunded is one seat. */
    private void auditTheLedger() {
        service.transactions.inTransaction(() -> {
            assertThat(service.accounts.sumOfEntries()).isEqualTo(Money.NONE);
            assertThat(service.accounts.sumOfEntries("system:sales")).isEqualTo(new Money(Sale.PRICE));
            assertThat(service.accounts.sumOfEntries("system:charges")).isEqualTo(new Money(-130_000));
        });
    }
}
