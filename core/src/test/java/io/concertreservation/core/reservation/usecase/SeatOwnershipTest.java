package io.concertreservation.core.reservation.usecase;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.Sale;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.Reason;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever people do in whatever order, a seat has one owner, and the money is where the seats say. */
final class SeatOwnershipTest {
    private static final int STEPS = 300;

    private final Sale sale = new Sale(1, 6, 6);
    private final List<Reservation> reservations = new ArrayList<>();
    private final Set<Reason.Kind> expected = Set.of(
            Reason.Kind.CONFLICT, Reason.Kind.GONE, Reason.Kind.NOT_ALLOWED, Reason.Kind.UNPAID, Reason.Kind.NOT_FOUND);

    @RepeatedTest(20)
    void a_seat_never_has_two_owners(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int step = 0; step < STEPS; step++) {
            try {
                takeStep(random, new UserId("user-" + random.nextInt(4)));
            } catch (Refusal refusal) {
                assertThat(expected).contains(refusal.reason().kind());
            }
            assertOneOwnerEach();
            assertMoneyIsRight();
        }
        assertThat(sale.events()).contains("seats-held", "reservation-paid", "reservation-refunded", "hold-expired");
    }

    private void takeStep(Random random, UserId user) {
        switch (random.nextInt(7)) {
            case 0, 1 -> hold(random, user);
            case 2 -> sale.charge(user, 1 + random.nextInt(100_000));
            case 3 -> sale.pay(user, any(random, user));
            case 4 -> sale.cancel(user, any(random, user));
            case 5 -> sale.clock.advance(Duration.ofSeconds(random.nextInt(200)));
            default -> sale.service.sweepExpiredHolds.sweep();
        }
    }

    private Reservation hold(Random random, UserId user) {
        int first = random.nextInt(6);
        Reservation held = random.nextBoolean() ? sale.hold(user, first) : sale.hold(user, first, (first + 1) % 6);
        reservations.add(held);
        return held;
    }

    /** Mostly a recent one of the user, sometimes one of somebody else. */
    private Reservation any(Random random, UserId user) {
        List<Reservation> own = reservations.stream()
                .filter(reservation -> reservation.booking().user().equals(user))
                .toList();
        List<Reservation> among = own.isEmpty() || random.nextInt(10) == 0 ? reservations : own;
        if (among.isEmpty()) {
            return hold(random, user);
        }
        return among.get(among.size() - 1 - random.nextInt(Math.min(3, among.size())));
    }

    /** Who is alive owns seats, each seat has at most one such owner, and the seat map says the same. */
    private void assertOneOwnerEach() {
        Map<SeatId, ReservationId> owners = new HashMap<>();
        for (Reservation reservation : reservations) {
            if (ownsSeats(sale.find(reservation))) {
                for (SeatId seat : reservation.booking().seatIds()) {
                    assertThat(owners.put(seat, reservation.booking().id()))
                            .as("an earlier owner of %s", seat)
                            .isNull();
                }
            }
        }
        assertThat(sale.seats().stream()
                        .filter(seat -> !(seat instanceof Seat.Available))
                        .map(seat -> seat.place().id())
                        .collect(toSet()))
                .isEqualTo(owners.keySet());
    }

    private static boolean ownsSeats(Reservation reservation) {
        return reservation instanceof Reservation.Held || reservation instanceof Reservation.Paid;
    }

    private void assertMoneyIsRight() {
        long sold = sale.seats().stream().filter(Seat.Sold.class::isInstance).count();
        sale.service.transactions.inTransaction(() -> {
            assertThat(sale.service.accounts.sumOfEntries()).isEqualTo(Money.NONE);
            assertThat(sale.service.accounts.sumOfEntries("system:sales")).isEqualTo(new Money(sold * Sale.PRICE));
            assertThat(sale.service.accounts.all()).allSatisfy(account -> {
                assertThat(account.balance().isNegative()).isFalse();
                assertThat(sale.service.accounts.sumOfEntries(account.user().value()))
                        .isEqualTo(account.balance());
            });
        });
    }
}
