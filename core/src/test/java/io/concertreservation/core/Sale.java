package io.concertreservation.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.payment.usecase.Receipt;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatChoice;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.usecase.HoldSeatsCommand;
import io.concertreservation.core.shared.domain.Answer;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.MutableClock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** A concert of one date and one section that is on sale on fakes, and what buyers do there. */
public final class Sale {
    public static final long PRICE = 50_000;

    public final ServiceOnFakes service = new ServiceOnFakes();
    public final MutableClock clock = service.clock;
    public final ConcertId concert;
    public final ScheduleId schedule;

    public Sale(int rows, int seatsPerRow, int purchaseLimit) {
        Concert draft = service.programme.draft(purchaseLimit);
        Schedule date = service.programme.date(draft);
        service.programme.section(date, "Floor", rows, seatsPerRow, PRICE);
        service.putOnSale.put(draft.id());
        this.concert = draft.id();
        this.schedule = date.id();
    }

    /** A key that was never used. */
    public RequestKey newKey(UserId user, String operation) {
        return new RequestKey(user, operation, service.ids.next().toString(), "the content");
    }

    public SeatId seat(int index) {
        return seats().get(index).place().id();
    }

    /** As they are now. */
    public List<Seat> seats() {
        return service.showSeats.show(schedule, Mark.NONE).seats();
    }

    public HoldSeatsCommand wish(UserId user, SeatChoice choice) {
        return new HoldSeatsCommand(newKey(user, "hold"), () -> concert, schedule, choice);
    }

    /** Holds the seats of these indexes. */
    public Reservation.Held hold(UserId user, int... indexes) {
        List<SeatId> wanted = Arrays.stream(indexes).mapToObj(this::seat).toList();
        return hold(wish(user, new SeatChoice.Chosen(wanted)));
    }

    public Reservation.Held hold(HoldSeatsCommand command) {
        return spoken(wording -> service.holdSeats.hold(command, wording));
    }

    public LedgerEntry charge(UserId user, long amount) {
        return spoken(wording -> service.chargeBalance.charge(newKey(user, "charge"), new Money(amount), wording));
    }

    public Receipt pay(UserId user, Reservation reservation) {
        return spoken(wording -> service.payReservation.pay(
                newKey(user, "pay"), reservation.booking().id(), wording));
    }

    public Reservation cancel(UserId user, Reservation reservation) {
        return spoken(wording -> service.cancelReservation.cancel(
                newKey(user, "cancel"), reservation.booking().id(), wording));
    }

    /** The reservation as its owner sees it now. */
    public Reservation find(Reservation reservation) {
        return service.findReservation.find(
                reservation.booking().id(), reservation.booking().user());
    }

    public Money balance(UserId user) {
        return service.findBalance.find(user).balance();
    }

    /** The types of all events recorded so far, in order. */
    public List<String> events() {
        return service.transactions.inTransaction(
                () -> service.outbox.recorded().map(event -> event.type()).toList());
    }

    /** What the use case put into words; a new request is never answered with an old answer. */
    private static <T> T spoken(Function<Function<T, String>, Answer> useCase) {
        AtomicReference<T> said = new AtomicReference<>();
        Answer answer = useCase.apply(result -> {
            said.set(result);
            return result.toString();
        });
        assertThat(answer.replayed()).isFalse();
        return said.get();
    }
}
