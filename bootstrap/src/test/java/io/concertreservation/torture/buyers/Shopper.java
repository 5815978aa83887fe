package io.concertreservation.torture.buyers;

import com.fasterxml.jackson.databind.JsonNode;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Tokens;
import io.concertreservation.torture.Ending;
import io.concertreservation.torture.history.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The life of one buyer: money, the queue, seats, and what becomes of them; again and again. */
final class Shopper implements Runnable {

    private static final int POLLS = 40;

    private final RandomGenerator chance;
    private final Phone phone;
    private final Requests requests;
    private final Habits habits;
    private final Ending ending;
    private final List<Show> shows;
    private final Purse purse;
    private final Orders orders;

    Shopper(String name, RandomGenerator chance, Habits habits, Caller caller, List<Show> shows, Ending ending) {
        this.chance = chance;
        this.phone = new Phone(caller, chance, habits, ending);
        this.requests = new Requests(name, Tokens.of(name, "buyer"));
        this.habits = habits;
        this.ending = ending;
        this.shows = shows;
        this.purse = new Purse(phone, requests, habits, chance);
        this.orders = new Orders(phone, requests, habits, chance, ending);
    }

    @Override
    public void run() {
        purse.fill();
        while (!ending.isOver()) {
            visit(shows.get(chance.nextInt(shows.size())));
            if (phone.happens(habits.charges())) {
                purse.fill();
            }
            orders.giveBack();
            ending.letPass(Duration.ofMillis(chance.nextInt(20, 200)));
        }
    }

    private void visit(Show show) {
        Optional<String> token = getIn(show);
        if (token.isEmpty()) {
            return;
        }
        if (phone.happens(habits.leaves())) {
            phone.ask(requests.leave(token.get()));
            return;
        }
        Call held = hold(token.get(), show);
        if (held.isDone()) {
            JsonNode hold = held.answer().body();
            orders.decide(
                    held.answer().id(), Instant.parse(hold.path("expiresAt").asText()));
            lookAround(token.get());
        } else if (phone.happens(50)) {
            phone.ask(requests.leave(token.get()));
        }
    }

    /** After a while, or when somebody else would give up too, there is no token. */
    private Optional<String> getIn(Show show) {
        Call entered = phone.ask(requests.enter(show.concert()));
        if (phone.happens(habits.repeats())) {
            entered = phone.atOnce(List.of(requests.enter(show.concert()), requests.enter(show.concert())))
                    .getLast();
        }
        if (!entered.isDone()) {
            return Optional.empty();
        }
        String token = entered.answer().body().path("token").asText();
        JsonNode place = entered.answer().body();
        for (int i = 0; i < POLLS && place.path("state").asText().equals("waiting"); i++) {
            long wait = Math.min(500, place.path("pollAfterMillis").asLong(300));
            if (phone.happens(1) || !ending.letPass(Duration.ofMillis(wait))) {
                return Optional.empty();
            }
            Call polled = phone.ask(requests.poll(token));
            place = polled.isDone() ? polled.answer().body() : place;
        }
        return place.path("state").asText().equals("active") ? Optional.of(token) : Optional.empty();
    }

    private Call hold(String token, Show show) {
        int quantity = chance.nextInt(1, 4);
        String key = "hold-" + chance.nextLong(Long.MAX_VALUE);
        List<Long> seats = phone.happens(habits.chooses()) ? choose(token, show, quantity) : List.of();
        Request request = seats.isEmpty()
                ? requests.holdBest(token, key, show.schedule(), quantity)
                : requests.hold(token, key, show.schedule(), seats);
        Call held = phone.insist(request);
        if (held.isDone() && phone.happens(habits.reuses())) {
            phone.ask(requests.holdBest(token, key, show.schedule(), quantity + 1));
        }
        return held;
    }

    /** Seats side by side on the map, mostly free ones, mostly those that everybody wants. */
    private List<Long> choose(String token, Show show, int quantity) {
        Call map = phone.ask(requests.seats(token, show.schedule()));
        boolean free = phone.happens(85);
        List<Long> seats = map.answer().body().findParents("number").stream()
                .filter(seat -> !free || seat.path("state").asText().equals("available"))
                .map(seat -> seat.path("id").asLong())
                .toList();
        if (seats.size() < quantity) {
            return List.of();
        }
        int from = chance.nextInt(Math.min(4, seats.size() - quantity + 1));
        return seats.subList(from, from + quantity);
    }

    private void lookAround(String token) {
        if (phone.happens(habits.stays())) {
            for (int i = 0; i < 3 && ending.letPass(Duration.ofMillis(300)); i++) {
                phone.ask(requests.poll(token));
            }
        }
    }
}
