package io.concertreservation.bench.site;

import io.concertreservation.bench.load.Ask;
import io.concertreservation.bench.load.Feed;
import io.concertreservation.bench.load.HttpLoad;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Holds of distinct seats by the service, and payments for what it holds. */
public final class Orders {

    private record Held(int buyer, String reservation) {}

    private final Crowd crowd;
    private final Sale sale;
    private final List<List<String>> tokens = new ArrayList<>();
    private final Queue<Held> held = new ArrayDeque<>();
    private int next;

    Orders(Crowd crowd, Sale sale, HttpLoad load) {
        this.crowd = crowd;
        this.sale = sale;
        sale.shows().forEach(show -> tokens.add(crowd.enter(load, show)));
    }

    public Feed holds() {
        return () -> sale.has(next) ? hold(sale.wish(next++)) : null;
    }

    public Feed payments() {
        return () -> held.isEmpty() ? null : pay(held.remove());
    }

    private Ask hold(Sale.Wish wish) {
        byte[] request = Requests.hold(
                crowd.access().get(wish.buyer()),
                tokens.get(wish.concert()).get(wish.buyer()),
                "bench-hold-" + wish.seat(),
                wish.show().schedule(),
                wish.seat());
        return new Ask(request, (status, body) -> held.add(new Held(wish.buyer(), Crowd.field(body, "id"))));
    }

    private Ask pay(Held paid) {
        return new Ask(
                Requests.pay(crowd.access().get(paid.buyer()), "bench-pay-" + paid.reservation(), paid.reservation()));
    }
}
