package io.concertreservation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyboardIT extends InBrowser {

    private static final int MOST_STEPS = 40;

    private Visitor mina;

    @Test
    void a_ticket_is_bought_by_keyboard_alone() {
        Show show = aShow();
        mina = visitor().opensDate(show);
        assertThat(mina.heading("Choose your seats")).isVisible();

        goesTo(mina.seat(1, 1));
        presses("ArrowRight", "ArrowDown", "ArrowRight", "Space");
        assertThat(mina.element("basket")).hasText("R 2-3 · ₩50,000");
        presses("Home", "Enter", "End", "ArrowUp");
        assertThat(mina.element("basket")).hasText("2 seats: R 2-3, R 2-1 · ₩100,000");
        assertThat(mina.seat(1, 10)).isFocused();

        goesTo(mina.button("Hold these seats"));
        presses("Enter");
        assertThat(mina.heading("The seats are held for you")).isFocused();
        goesTo(mina.button("Charge"));
        presses("Enter");
        assertThat(mina.button("Pay ₩100,000")).isVisible();
        goesTo(mina.button("Pay ₩100,000"));
        presses("Enter");
        assertThat(mina.heading("The seats are yours")).isFocused();
    }

    private void presses(String... keys) {
        for (String key : keys) {
            mina.page().keyboard().press(key);
        }
    }

    /** By the tabulator, as somebody without a mouse would. */
    private void goesTo(Locator wanted) {
        for (int step = 0; step < MOST_STEPS && !isFocused(wanted); step++) {
            presses("Tab");
        }
        assertThat(wanted).isFocused();
    }

    private static boolean isFocused(Locator element) {
        return (Boolean) element.evaluate("element => element === document.activeElement");
    }
}
