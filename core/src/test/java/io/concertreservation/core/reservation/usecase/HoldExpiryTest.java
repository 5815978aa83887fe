package io.concertreservation.core.reservation.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.Sale;
import io.concertreservation.core.ServiceOnFakes;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.domain.UserId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What it takes to end holds. */
final class HoldExpiryTest {
    private static final UserId ANN = new UserId("ann");

    private final Sale sale = new Sale(6, 20, 100);
    private final List<String> asked = new ArrayList<>();

    @Test
    void many_holds_take_as_many_calls_as_one() {
        assertThat(callsToEnd(1)).containsExactly("lock", "expire", "release");
        assertThat(callsToEnd(7)).containsExactly("lock", "expire", "release");
        assertThat(sale.events()).filteredOn("hold-expired"::equals).hasSize(8);
    }

    @Test
    void nothing_is_asked_when_nothing_has_run_out() {
        assertThat(callsToEnd(0)).isEmpty();
    }

    private List<String> callsToEnd(int holds) {
        List<Reservation.Held> overdue =
                IntStream.range(0, holds).mapToObj(seat -> sale.hold(ANN, seat)).toList();
        sale.clock.advance(ServiceOnFakes.HOLD);
        HoldExpiry expiry = new HoldExpiry(
                noting(Reservations.class, sale.service.reservations),
                noting(Seats.class, sale.service.seats),
                sale.service.reservationEvents);
        asked.clear();
        sale.service.transactions.inTransaction(() -> expiry.expire(overdue, List.of()));
        return List.copyOf(asked);
    }

    /** The same port, noting what it is asked. */
    private <T> T noting(Class<T> port, T behind) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    try {
                        return method.invoke(behind, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
