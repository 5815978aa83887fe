package io.concertreservation.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Together;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisAwayIT {

    private static final long PRICE = 50_000;
    private static final Duration QUICK = Duration.ofSeconds(4);
    private static final Duration CROWDED = Duration.ofSeconds(8);

    private final Site site = Site.shared();
    private final Door door = site.near().door();

    private Show show;
    private Buyer holder;
    private Hold hold;
    private Buyer first;
    private Buyer second;

    @BeforeEach
    void one_is_inside_with_a_hold_and_two_wait() {
        show = new Organizer(door).publishes(Programme.usual());
        holder = Buyer.at(door, "holder").withBalance(10 * PRICE);
        hold = holder.entersAndHolds(show, 1);
        new Operator(door).allows(show, 600_000, 1);
        first = Buyer.at(door, "first").withBalance(10 * PRICE);
        second = Buyer.at(door, "second");
        first.enters(show);
        second.enters(show);
    }

    @Test
    void while_redis_is_killed_holders_pay_and_afterwards_the_line_goes_on_where_it_was() {
        Buyer newcomer = Buyer.at(door, "newcomer");
        site.servers().redis().kill();
        try {
            onlyHoldersAreServed(newcomer);
        } finally {
            site.servers().startRedisAgain();
        }
        Timed.until(
                "Redis back: entry works again after",
                () -> newcomer.asksToEnter(show).statusCode() == 201);
        Timed.until("Redis back: the payment's slot went to the next in line after", () -> isActive(first));
        assertThat(second.polls(show).getInt("position")).isEqualTo(1);
        newcomer.enters(show);
        assertThat(newcomer.polls(show).getInt("position")).isEqualTo(2);
        Watch.findsTheBooksInOrder(door);
    }

    @Test
    void when_redis_is_emptied_old_tokens_say_so_holders_pay_and_no_held_seat_is_given_away() {
        site.servers().tellRedis("FLUSHALL");

        assertThat(first.polls(show).getString("state")).isEqualTo("expired");
        assertThat(first.polls(show).getString("ending")).isEqualTo("queue-restarted");
        long seat = hold.seats().getFirst();
        Refused.with(first.asksToHold(show, Buyer.newKey(), seat), 410, "turn-over");
        first.enters(show);
        assertThat(isActive(first)).isTrue();
        Refused.with(first.asksToHold(show, Buyer.newKey(), seat), 409, "seat-taken");
        holder.pays(hold);
        assertThat(first.seesSeats(show).state(seat)).isEqualTo("sold");

        // The stream of events is gone as well, and its readers with it.
        new Operator(door).allows(show, 600_000, 1);
        second.enters(show);
        assertThat(second.state(show)).isEqualTo("waiting");
        first.pays(first.holds(show, seat + 1));
        Timed.until("Redis emptied: a payment frees its slot after", () -> isActive(second));
        Watch.findsTheBooksInOrder(door);
    }

    @Test
    void while_redis_is_paused_a_crowd_is_refused_in_bounded_time_and_all_works_when_it_goes_on() {
        List<Timed> crowd;
        Signals.pause(site.servers().redis().pid());
        try {
            Buyer newcomer = Buyer.at(door, "newcomer");
            crowd = Together.times(50, i -> Timed.ask(() -> newcomer.asksToEnter(show)));
            Timed.ask(() -> holder.asksToPay(hold, Buyer.newKey())).is(201, "Redis paused: hold paid after", QUICK);
            assertThat(Watch.isReady(door)).as("ready, because holders can pay").isTrue();
        } finally {
            Signals.resume(site.servers().redis().pid());
        }
        Timed.report(
                "Redis paused: the last of 50 refused after",
                crowd.stream().map(Timed::took).max(Duration::compareTo).orElseThrow());
        assertThat(crowd).allSatisfy(timed -> timed.isRefusedForNow(CROWDED));
        Timed.until("Redis resumed: the payment's slot went to the next in line after", () -> isActive(first));
        List<Integer> burst =
                Together.times(50, i -> Buyer.at(door, "late").asksToEnter(show).statusCode());
        assertThat(burst).containsOnly(201);
        Watch.findsTheBooksInOrder(door);
    }

    private void onlyHoldersAreServed(Buyer newcomer) {
        Timed.ask(() -> newcomer.asksToEnter(show)).isRefusedForNow("Redis killed: entry refused after", QUICK);
        Timed.ask(() -> first.asksToPoll(show)).isRefusedForNow("Redis killed: poll refused after", QUICK);
        Timed.ask(() -> holder.asksToHold(show, Buyer.newKey(), hold.seats().getFirst() + 1))
                .isRefusedForNow("Redis killed: hold refused after", QUICK);
        Timed.ask(() -> holder.asksToPay(hold, Buyer.newKey())).is(201, "Redis killed: hold paid after", QUICK);
        Timed.ask(() -> first.asksToCharge(PRICE, Buyer.newKey())).is(201, "Redis killed: charged after", QUICK);
        assertThat(Watch.isReady(door)).as("ready, because holders can pay").isTrue();
    }

    private boolean isActive(Buyer buyer) {
        return buyer.state(show).equals("active");
    }
}
