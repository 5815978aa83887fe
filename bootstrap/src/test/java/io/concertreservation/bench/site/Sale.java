package io.concertreservation.bench.site;

import io.concertreservation.journey.support.Show;
import java.util.ArrayList;
import java.util.List;

/**
 * Concerts with a seat for each of the crowd, to be taken one after the other.
 *
 * @param seats by concert
 */
public record Sale(List<Show> shows, List<List<Long>> seats, int buyers) {

    private static final int ROW = 50;

    /** One seat for one of the crowd. */
    public record Wish(int concert, Show show, int buyer, long seat) {}

    static Sale of(Hall hall, int concerts, int buyers) {
        List<Show> shows = new ArrayList<>();
        List<List<Long>> seats = new ArrayList<>();
        for (int i = 0; i < concerts; i++) {
            Show show = hall.openToAll(buyers / ROW);
            shows.add(show);
            seats.add(hall.seats(show));
        }
        return new Sale(shows, seats, buyers);
    }

    public boolean has(int number) {
        return number < shows.size() * buyers;
    }

    public Wish wish(int number) {
        int concert = number / buyers;
        int buyer = number % buyers;
        return new Wish(concert, shows.get(concert), buyer, seats.get(concert).get(buyer));
    }
}
