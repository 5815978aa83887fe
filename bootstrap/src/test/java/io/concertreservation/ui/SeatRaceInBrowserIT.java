package io.concertreservation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.ControlledClock;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeatRaceInBrowserIT extends InBrowser {

    private static final Pattern SORRY = Pattern.compile("somebody was a moment faster: R 1-5");

    @Inject
    ControlledClock clock;

    @AfterEach
    void letTimeRunAgain() {
        clock.run();
    }

    @Test
    void of_two_browsers_that_want_one_seat_one_gets_it_and_the_other_is_told_kindly_and_offered_a_near_one() {
        Show show = aShow();
        List<Visitor> both = Stream.of(visitor(), visitor()).toList();
        both.forEach(visitor -> {
            visitor.complaints().expect(409);
            visitor.opensDate(show);
            visitor.seat(1, 5).click();
        });

        both.forEach(visitor ->
                visitor.page().evaluate("setTimeout(() => document.querySelector('.basket button').click(), 50)"));

        eventually()
                .until(() -> both.stream().filter(SeatRaceInBrowserIT::holds).count() == 1);
        Visitor slower =
                both.stream().filter(visitor -> !holds(visitor)).findAny().orElseThrow();
        assertThat(slower.element("alarm")).containsText(SORRY);
        slower.element("alarm").getByText("R 1-4").click();
        assertThat(slower.element("basket")).hasText("R 1-4 · ₩50,000");
        slower.button("Hold these seats").click();
        assertThat(slower.heading("The seats are held for you")).isVisible();
    }

    @Test
    void a_chosen_seat_that_somebody_else_takes_changes_under_ones_eyes() {
        Show show = aShow();
        Buyer rival = Buyer.named("rival");
        rival.enters(show);
        Visitor mina = visitor().opensDate(show);
        mina.seat(1, 5).click();
        mina.seat(1, 6).click();

        rival.holds(show, rival.seesSeats(show).free().get(4));

        assertThat(mina.element("alarm")).containsText(SORRY);
        assertThat(mina.seat(1, 5)).hasAttribute("data-state", "held");
        assertThat(mina.seat(1, 5)).hasAttribute("aria-label", Pattern.compile("being bought"));
        assertThat(mina.element("basket")).hasText("R 1-6 · ₩50,000");
    }

    @Test
    void a_hold_that_runs_out_is_told_and_its_seats_can_be_chosen_again() {
        Show show = aShow();
        Buyer account = Buyer.named("mina");
        Visitor mina = visitor(account).opensDate(show);
        mina.button("Hold the best ones").click();
        assertThat(mina.heading("The seats are held for you")).isVisible();
        String expires = account.gets("/reservations").jsonPath().getString("items[0].expiresAt");

        clock.stopAt(Instant.parse(expires).minusSeconds(2));
        assertThat(mina.element("left")).hasText(Pattern.compile("0:0[0-2]"));
        clock.stopAt(Instant.parse(expires));

        assertThat(mina.heading("The time to pay is over")).isVisible();
        Assertions.assertThat(account.balance()).isZero();
        mina.link("Choose seats again").click();
        assertThat(mina.page().getByText("20 seats free")).isVisible();
    }

    private static boolean holds(Visitor visitor) {
        return visitor.heading("The seats are held for you").isVisible();
    }
}
