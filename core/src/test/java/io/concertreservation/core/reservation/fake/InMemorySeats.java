package io.concertreservation.core.reservation.fake;

import io.concertreservation.core.reservation.domain.NewSeat;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatCount;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.domain.SeatPlace;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.fake.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Seats in memory, and which reservation names each of them as live. */
public final class InMemorySeats implements Seats {
    private final Table<SeatId, Seat> seats;
    private final Table<SeatId, ReservationId> live;
    private final AtomicLong lastId = new AtomicLong();

    public InMemorySeats(InMemoryTransactions transactions) {
        this.seats = new Table<>(transactions);
        this.live = new Table<>(transactions);
    }

    /** At most one reservation for a seat. */
    Table<SeatId, ReservationId> live() {
        return live;
    }

    @Override
    public void add(ScheduleId schedule, List<NewSeat> news) {
        for (NewSeat seat : news) {
            SeatId id = new SeatId(lastId.incrementAndGet());
            seats.put(
                    id,
                    new Seat.Available(
                            new SeatPlace(id, schedule, seat.section(), seat.row(), seat.number(), seat.price())));
        }
    }

    @Override
    public List<Seat> of(ScheduleId schedule, Instant now) {
        return seats.all()
                .filter(seat -> seat.place().schedule().equals(schedule))
                .map(seat -> seat.at(now))
                .toList();
    }

    @Override
    public Map<ScheduleId, SeatCount> count(Collection<ScheduleId> schedules, Instant now) {
        return seats.all()
                .filter(seat -> schedules.contains(seat.place().schedule()))
                .collect(Collectors.groupingBy(
                        seat -> seat.place().schedule(),
                        Collectors.collectingAndThen(Collectors.toList(), all -> counted(all, now))));
    }

    private static SeatCount counted(List<Seat> all, Instant now) {
        long free = all.stream().filter(seat -> isFree(seat, now)).count();
        long sold = all.stream().filter(Seat.Sold.class::isInstance).count();
        return new SeatCount(free, all.size() - free - sold, sold);
    }

    @Override
    public List<Seat> lock(Collection<SeatId> wanted) {
        return wanted.stream()
                .distinct()
                .sorted()
                .map(seats::find)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public int hold(Collection<SeatId> wanted, ReservationId by, Instant until, Instant now) {
        return change(wanted, seat -> {
            if (!isFree(seat, now)) {
                return seat;
            }
            live.remove(seat.place().id());
            return new Seat.Held(seat.place(), by, until);
        });
    }

    @Override
    public int sell(Collection<SeatId> wanted, ReservationId to) {
        return change(
                wanted,
                seat -> seat instanceof Seat.Held held && held.by().equals(to)
                        ? new Seat.Sold(seat.place(), to)
                        : seat);
    }

    @Override
    public int release(Collection<SeatId> wanted, Collection<ReservationId> from) {
        return change(
                wanted,
                seat -> from.stream().anyMatch(owner -> belongs(seat, owner))
                        ? new Seat.Available(seat.place())
                        : seat);
    }

    private int change(Collection<SeatId> wanted, Function<Seat, Seat> step) {
        int changed = 0;
        for (Seat before : lock(wanted)) {
            Seat after = step.apply(before);
            seats.put(before.place().id(), after);
            changed += after.equals(before) ? 0 : 1;
        }
        return changed;
    }

    private static boolean isFree(Seat seat, Instant now) {
        return seat.at(now) instanceof Seat.Available;
    }

    private static boolean belongs(Seat seat, ReservationId reservation) {
        return switch (seat) {
            case Seat.Available ignored -> false;
            case Seat.Held held -> held.by().equals(reservation);
            case Seat.Sold sold -> sold.to().equals(reservation);
        };
    }
}
