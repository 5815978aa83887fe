package io.concertreservation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BuyerInBrowserIT extends InBrowser {

    @Test
    void a_buyer_goes_from_the_queue_to_the_receipt() {
        Show show = aShow();
        Operator operator = Operator.here();
        operator.allows(show, 600_000, 0);
        Buyer account = Buyer.named("mina");
        Visitor mina = visitor(account).opensDate(show);

        assertThat(mina.heading("You are in line")).isVisible();
        assertThat(mina.element("place")).hasText("1");
        operator.allows(show, 600_000, 1);
        assertThat(mina.heading("Choose your seats")).isVisible();
        assertThat(mina.element("polite")).hasText("It is your turn. Choose your seats.");
        assertThat(mina.element("turn")).hasText(Pattern.compile("(10:00|9:\\d\\d)"));

        mina.seat(1, 5).click();
        mina.seat(1, 6).click();
        assertThat(mina.element("basket")).hasText("2 seats: R 1-5, R 1-6 · ₩100,000");
        mina.button("Hold these seats").click();

        assertThat(mina.heading("The seats are held for you")).isVisible();
        assertThat(mina.element("left")).hasText(Pattern.compile("(5:00|4:\\d\\d)"));
        mina.button("Charge").click();
        mina.button("Pay ₩100,000").click();

        assertThat(mina.heading("The seats are yours")).isVisible();
        assertThat(mina.element("receipt")).containsText("₩100,000");
        Assertions.assertThat(account.balance()).isZero();
    }

    @Test
    void the_best_seats_side_by_side_are_held_by_one_button_and_given_back() {
        Show show = aShow();
        Visitor mina = visitor().opensDate(show);

        mina.button("Hold the best ones").click();
        assertThat(mina.heading("The seats are held for you")).isVisible();
        mina.button("Give the seats back").click();

        assertThat(mina.heading("Given back")).isVisible();
        mina.link("Choose seats again").click();
        assertThat(mina.heading("Choose your seats")).isVisible();
        assertThat(mina.page().getByText("20 seats free")).isVisible();
    }

    @Test
    void paid_seats_are_listed_and_refunded() {
        Show show = aShow();
        Buyer account = Buyer.named("mina").withBalance(50_000);
        account.pays(account.entersAndHolds(show, 1));
        Visitor mina = visitor(account).opens("#/reservations", "buyer");

        assertThat(mina.element("balance")).hasText("₩0");
        mina.link("See").click();
        mina.button("Give back, get the money back").click();

        assertThat(mina.heading("Refunded")).isVisible();
        Assertions.assertThat(account.balance()).isEqualTo(50_000);
    }

    @Test
    void concerts_are_found_with_their_dates_and_free_seats() {
        Programme programme = Programme.usual().titled("Listed " + Buyer.newKey());
        Show show = Organizer.here().publishes(programme);
        Visitor mina = visitor().looksAt("");
        assertThat(mina.heading("What is on")).isVisible();

        Locator card = mina.page().getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName(show.title()));
        mina.searches(show.title());

        assertThat(card.getByText("20 seats free")).isVisible();
        assertThat(card.getByText("Get tickets")).isVisible();
    }

    @Test
    void a_phone_shows_all_of_it_without_scrolling_sideways() {
        Show show = aShow();
        Visitor mina = visitorOnPhone(Buyer.named("mina").name()).opensDate(show);
        assertThat(mina.heading("Choose your seats")).isVisible();

        Object overflow = mina.page().evaluate("document.documentElement.scrollWidth - window.innerWidth");
        Assertions.assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
    }
}
