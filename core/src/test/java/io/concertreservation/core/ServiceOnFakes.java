package io.concertreservation.core;

import io.concertreservation.core.balance.domain.ChargeRules;
import io.concertreservation.core.balance.fake.InMemoryAccounts;
import io.concertreservation.core.balance.usecase.Bookkeeper;
import io.concertreservation.core.balance.usecase.ChargeBalance;
import io.concertreservation.core.balance.usecase.ChargeBalanceService;
import io.concertreservation.core.balance.usecase.FindBalance;
import io.concertreservation.core.balance.usecase.FindBalanceService;
import io.concertreservation.core.balance.usecase.ReturnMoneyService;
import io.concertreservation.core.balance.usecase.TakeMoneyService;
import io.concertreservation.core.event.fake.InMemoryOutbox;
import io.concertreservation.core.event.usecase.RecordEvent;
import io.concertreservation.core.event.usecase.RecordEventService;
import io.concertreservation.core.payment.domain.RefundRules;
import io.concertreservation.core.payment.fake.InMemoryPayments;
import io.concertreservation.core.payment.usecase.CancelReservation;
import io.concertreservation.core.payment.usecase.CancelReservationService;
import io.concertreservation.core.payment.usecase.FindPayment;
import io.concertreservation.core.payment.usecase.FindPaymentService;
import io.concertreservation.core.payment.usecase.PayReservation;
import io.concertreservation.core.payment.usecase.PayReservationService;
import io.concertreservation.core.payment.usecase.PaymentEvents;
import io.concertreservation.core.reservation.domain.HoldRules;
import io.concertreservation.core.reservation.fake.InMemoryReservations;
import io.concertreservation.core.reservation.fake.InMemorySeatLock;
import io.concertreservation.core.reservation.fake.InMemorySeats;
import io.concertreservation.core.reservation.usecase.BeginPaymentService;
import io.concertreservation.core.reservation.usecase.CompletePaymentService;
import io.concertreservation.core.reservation.usecase.FindReservation;
import io.concertreservation.core.reservation.usecase.FindReservationService;
import io.concertreservation.core.reservation.usecase.GiveBackSeatsService;
import io.concertreservation.core.reservation.usecase.HoldExpiry;
import io.concertreservation.core.reservation.usecase.HoldSeats;
import io.concertreservation.core.reservation.usecase.HoldSeatsService;
import io.concertreservation.core.reservation.usecase.PutOnSale;
import io.concertreservation.core.reservation.usecase.PutOnSaleService;
import io.concertreservation.core.reservation.usecase.ReservationEvents;
import io.concertreservation.core.reservation.usecase.SeatBoards;
import io.concertreservation.core.reservation.usecase.SeatHolder;
import io.concertreservation.core.reservation.usecase.SeatPicker;
import io.concertreservation.core.reservation.usecase.ShowSeats;
import io.concertreservation.core.reservation.usecase.ShowSeatsService;
import io.concertreservation.core.reservation.usecase.SweepExpiredHolds;
import io.concertreservation.core.reservation.usecase.SweepExpiredHoldsService;
import io.concertreservation.core.reservation.usecase.TakenSeats;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.InMemoryChanges;
import io.concertreservation.core.shared.fake.InMemoryGivenAnswers;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.fake.MutableClock;
import io.concertreservation.core.shared.fake.SequentialIds;
import io.concertreservation.core.shared.usecase.OnceOnly;
import io.concertreservation.core.trail.fake.InMemoryTrail;
import io.concertreservation.core.trail.usecase.ListDeeds;
import io.concertreservation.core.trail.usecase.ListDeedsService;
import io.concertreservation.core.trail.usecase.NoteDeed;
import io.concertreservation.core.trail.usecase.NoteDeedService;
import java.time.Duration;

/** The use cases that sell seats, put together as in production but on fakes. */
public final class ServiceOnFakes {
    public static final Duration HOLD = Duration.ofMinutes(5);
    public static final Duration REFUND_CUT_OFF = Duration.ofDays(1);
    public static final Money MOST_AT_ONCE = new Money(10_000_000);
    public static final int MAX_SEATS = 4;

    public final MutableClock clock = new MutableClock();
    public final SequentialIds ids = new SequentialIds();
    public final InMemoryTransactions transactions = new InMemoryTransactions();
    public final InMemoryGivenAnswers answers = new InMemoryGivenAnswers(transactions, clock);
    public final OnceOnly onceOnly = new OnceOnly(answers, transactions);
    public final InMemoryOutbox outbox = new InMemoryOutbox(transactions, clock);
    public final RecordEvent recordEvent = new RecordEventService(outbox, ids, clock);
    public final InMemoryTrail trail = new InMemoryTrail(transactions, clock);
    public final ListDeeds listDeeds = new ListDeedsService(trail, transactions);
    public final NoteDeed noteDeed = new NoteDeedService(trail, () -> new UserId("olivia"), transactions, ids, clock);
    public final ProgrammeOnFakes programme = new ProgrammeOnFakes(transactions, ids, recordEvent, noteDeed, clock);

    public final InMemorySeats seats = new InMemorySeats(transactions);
    public final InMemoryReservations reservations = new InMemoryReservations(transactions, seats);
    public final InMemorySeatLock seatLock = new InMemorySeatLock();
    public final InMemoryChanges changes = new InMemoryChanges();
    private final SeatBoards boards = new SeatBoards(seats, changes, transactions, clock);
    public final ShowSeats showSeats = new ShowSeatsService(boards);
    public final PutOnSale putOnSale =
            new PutOnSaleService(programme.publishConcert, programme.listSections, seats, transactions);
    public final FindReservation findReservation = new FindReservationService(reservations, transactions, clock);
    public final TakenSeats takenSeats = new TakenSeats(transactions, clock);
    public final ReservationEvents reservationEvents = new ReservationEvents(recordEvent, boards, takenSeats);
    private final HoldExpiry expiry = new HoldExpiry(reservations, seats, reservationEvents);
    private final HoldRules holdRules = new HoldRules(HOLD, MAX_SEATS);
    public final HoldSeats holdSeats = new HoldSeatsService(
            programme.findOffer,
            new SeatPicker(showSeats),
            new SeatHolder(seats, reservations, expiry, takenSeats, reservationEvents, ids, clock, holdRules),
            takenSeats,
            seatLock,
            transactions,
            onceOnly,
            clock,
            holdRules);
    public final SweepExpiredHolds sweepExpiredHolds =
            new SweepExpiredHoldsService(reservations, expiry, transactions, clock);

    public final InMemoryAccounts accounts = new InMemoryAccounts(transactions);
    private final Bookkeeper bookkeeper = new Bookkeeper(accounts, ids, clock);
    public final ChargeBalance chargeBalance = new ChargeBalanceService(
            accounts, bookkeeper, recordEvent, onceOnly, transactions, ids, new ChargeRules(MOST_AT_ONCE));
    public final FindBalance findBalance = new FindBalanceService(accounts, transactions);

    public final InMemoryPayments payments = new InMemoryPayments(transactions);
    private final PaymentEvents paymentEvents = new PaymentEvents(reservationEvents);
    public final FindPayment findPayment = new FindPaymentService(payments, transactions);
    public final PayReservation payReservation = new PayReservationService(
            new BeginPaymentService(reservations, seats, transactions, clock),
            new TakeMoneyService(accounts, bookkeeper, transactions),
            new CompletePaymentService(reservations, transactions, clock),
            payments,
            paymentEvents,
            onceOnly,
            transactions,
            ids,
            clock);
    public final CancelReservation cancelReservation = new CancelReservationService(
            new GiveBackSeatsService(reservations, seats, programme.findOffer, reservationEvents, transactions, clock),
            new ReturnMoneyService(accounts, bookkeeper, transactions),
            payments,
            paymentEvents,
            onceOnly,
            transactions,
            clock,
            new RefundRules(REFUND_CUT_OFF));
}
