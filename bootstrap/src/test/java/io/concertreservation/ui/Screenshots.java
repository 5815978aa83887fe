package io.concertreservation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Programme.Section;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Makes the pictures in {@code docs/images}; its name keeps it out of the usual run. */
@QuarkusTest
class Screenshots extends InBrowser {

    private static final Path IMAGES = Path.of("..", "docs", "images");
    private static final long MOST_BYTES = 200_000;

    private final Operator operator = Operator.here();

    @Test
    void of_the_buyers_the_operators_and_the_organizers_page() {
        Show show = Organizer.here()
                .publishes(Programme.usual()
                        .startingAt(evening())
                        .onDates(3)
                        .titled("Strings at Dusk")
                        .withSections(new Section("VIP", 4, 16, 150_000), new Section("R", 6, 20, 110_000)));
        sells(show);
        operator.allows(show, 60, 0);
        crowd(show, 40);
        Visitor mina = visitorNamed("mina").looksAt("");
        assertThat(mina.heading(show.title())).isVisible();
        takes(mina, "concerts");
        mina.opensDate(show);
        assertThat(mina.element("place")).hasText("41");
        takes(mina, "queue");

        operator.allows(show, 600_000, 1_000);
        // The first click makes it chosen, so that the second one goes to the next.
        IntStream.range(0, 2)
                .forEach(click -> mina.page()
                        .locator(".seat[data-id][data-state=available]")
                        .nth(20)
                        .click());
        takes(mina, "seats");
        mina.button("Hold these seats").click();
        assertThat(mina.button("Charge")).isVisible();
        takes(mina, "hold");
        mina.button("Charge").click();
        mina.button("Pay").click();
        assertThat(mina.element("receipt")).isVisible();
        takes(mina, "receipt");
        onPhone(show);
        fromBehind(show);
    }

    /** Half past seven in Seoul, in a month. */
    static Instant evening() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(30).atTime(10, 30).toInstant(ZoneOffset.UTC);
    }

    private void onPhone(Show show) {
        Visitor jisu = visitorOnPhone("jisu").opensDate(show);
        assertThat(jisu.heading("Choose your seats")).isVisible();
        jisu.button("한국어").click();
        jisu.page().locator(".seat[data-id][data-state=available]").first().click();
        takes(jisu, "phone");
    }

    private void fromBehind(Show show) {
        Visitor olga = visitorNamed("olga").opens("operator.html", "operator");
        assertThat(olga.heading(show.title())).isVisible();
        IntStream.range(0, 10).forEach(round -> {
            crowd(show, 3 + round % 4);
            olga.page().waitForTimeout(2_000);
        });
        takes(olga, "operator");
        Visitor nari = visitorNamed("nari").opens("organizer.html", "organizer");
        nari.field("Title").fill("Winter Lights");
        nari.field("Artist").fill("Harbour Lights Band");
        nari.field("Venue").fill("Harbour Dome");
        nari.field("City").fill("Busan");
        nari.field("Date 1").fill("2027-01-15T19:30");
        takes(nari, "organizer");
    }

    private static void sells(Show show) {
        for (int buyer = 0; buyer < 9; buyer++) {
            Buyer somebody = Buyer.named("somebody").withBalance(1_000_000);
            somebody.enters(show);
            List<Long> free = somebody.seesSeats(show).free();
            int at = (buyer * 17) % (free.size() - 2);
            var hold = somebody.holds(show, free.get(at), free.get(at + 1));
            if (buyer % 3 != 0) {
                somebody.pays(hold);
            }
        }
    }

    private static void crowd(Show show, int many) {
        IntStream.range(0, many).forEach(person -> Buyer.named("person").enters(show));
    }

    private static void takes(Visitor visitor, String name) {
        visitor.page().evaluate("scrollTo(0, 0)");
        byte[] picture = visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setPath(IMAGES.resolve(name + ".png")));
        Assertions.assertThat(picture.length).isLessThan((int) MOST_BYTES);
    }
}
