package io.concertreservation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Programme.Section;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Makes {@code docs/images/demo.gif}: queue, seat map and purchase; its name keeps it out of the usual run. */
@QuarkusTest
class Demonstration extends InBrowser {

    private static final Path FILE = Path.of("..", "docs", "images", "demo.gif");
    private static final int MOST_BYTES = 3_000_000;
    private static final Duration GLANCE = Duration.ofMillis(700);
    private static final Duration LOOK = Duration.ofMillis(1_800);

    private final Operator operator = Operator.here();
    private Visitor mina;

    @Test
    void of_the_way_from_the_queue_to_the_receipt() throws IOException {
        mina = visitorNamed("mina");
        mina.page().setViewportSize(860, 620);
        Show show = Organizer.here()
                .publishes(Programme.usual()
                        .startingAt(Screenshots.evening())
                        .titled("Evening of Quartets")
                        .withSections(new Section("VIP", 2, 12, 150_000), new Section("R", 4, 16, 110_000)));
        try (Animation animation = new Animation(FILE)) {
            waits(show, animation);
            chooses(show, animation);
            pays(animation);
        }
        assertThat(Files.size(FILE)).isLessThan(MOST_BYTES);
    }

    private void waits(Show show, Animation animation) {
        operator.allows(show, 600_000, 0);
        List<Buyer> before =
                IntStream.range(0, 9).mapToObj(at -> Buyer.named("before")).toList();
        before.forEach(buyer -> buyer.enters(show));
        mina.opensDate(show);
        assertThat(mina.element("place")).hasText("10");
        takes(animation, LOOK);
        for (int inside = 2; inside <= 8; inside += 2) {
            operator.allows(show, 600_000, inside);
            assertThat(mina.element("place")).hasText(String.valueOf(10 - inside));
            takes(animation, GLANCE);
        }
        operator.allows(show, 600_000, 1_000);
        assertThat(mina.heading("Choose your seats")).isVisible();
        takes(animation, LOOK);
    }

    private void chooses(Show show, Animation animation) {
        for (int rival = 0; rival < 5; rival++) {
            Buyer somebody = Buyer.named("rival");
            somebody.enters(show);
            List<Long> free = somebody.seesSeats(show).free();
            somebody.holds(show, free.get(3 + rival * 4), free.get(4 + rival * 4));
            assertThat(mina.page().locator(".seat[data-id][data-state=held]")).hasCount(2 + rival * 2);
            takes(animation, GLANCE);
        }
        for (int number : new int[] {7, 8}) {
            mina.page()
                    .locator("section.block")
                    .first()
                    .locator(".row")
                    .nth(1)
                    .locator(".seat")
                    .nth(number)
                    .click();
            takes(animation, GLANCE);
        }
    }

    private void pays(Animation animation) {
        mina.button("Hold these seats").click();
        assertThat(mina.button("Charge")).isVisible();
        takes(animation, LOOK);
        mina.button("Charge").click();
        assertThat(mina.button("Pay ₩300,000")).isVisible();
        takes(animation, GLANCE);
        mina.button("Pay ₩300,000").click();
        assertThat(mina.element("receipt")).isVisible();
        takes(animation, Duration.ofSeconds(4));
    }

    private void takes(Animation animation, Duration shown) {
        animation.add(
                mina.page().screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED)),
                shown);
    }
}
