package io.concertreservation.figures;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.SeatMap;
import io.concertreservation.journey.support.Show;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Buyers at one door who come, buy a seat each and go, so many at a time. */
public final class Crowd {

    private static final int DATES = 4;

    private final URI door;
    private final int atOnce;
    private final Show show;
    private final ConcurrentLinkedQueue<Customer> customers = new ConcurrentLinkedQueue<>();

    private Crowd(URI door, int atOnce, Show show) {
        this.door = door;
        this.atOnce = atOnce;
        this.show = show;
    }

    /** A crowd in front of that door, for which at least so many seats are put on sale. */
    public static Crowd at(Door door, int atOnce, int seats) {
        int rows = 1 + seats / DATES / Customer.SEATS_PER_ROW;
        Show show = new Organizer(door)
                .publishes(Programme.usual().onDates(DATES).seats(rows, Customer.SEATS_PER_ROW, Customer.PRICE));
        Crowd crowd = new Crowd(door.where().get(), atOnce, show);
        Buyer scout = Buyer.at(door, "scout");
        scout.enters(show);
        for (Show.Date date : show.dates()) {
            List<Long> free = new SeatMap(scout.asksForSeats(show, date.id())
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath())
                    .free();
            // Nothing that costs the client time is left for the rush.
            free.parallelStream()
                    .map(seat -> new Customer(show, date.id(), seat))
                    .forEach(crowd.customers::add);
        }
        return crowd;
    }

    /** Lets them buy for that time. */
    public Deeds buys(Duration lasts) throws Exception {
        long started = System.nanoTime();
        List<Double> took = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        int purchases = 0;
        try (ExecutorService tills = Executors.newFixedThreadPool(atOnce)) {
            List<Future<Till>> closed = IntStream.range(0, atOnce)
                    .mapToObj(i -> tills.submit(() -> new Till(door).serves(customers, started + lasts.toNanos())))
                    .toList();
            for (Future<Till> till : closed) {
                took.addAll(till.get().tookMillis());
                faults.addAll(till.get().faults());
                purchases += till.get().purchases();
            }
        }
        Duration lasted = Duration.ofNanos(System.nanoTime() - started);
        if (customers.isEmpty()) {
            faults.add("everything was sold before the time was over");
        }
        return new Deeds(purchases, took.stream().sorted().toList(), lasted, faults);
    }

    public Show show() {
        return show;
    }
}
