package io.concertreservation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Door;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganizerPageIT extends InBrowser {

    private static final ZoneId VISITORS_ZONE = ZoneId.of("Asia/Seoul");

    @Test
    void an_organizer_writes_a_concert_sees_it_drawn_and_publishes_it() {
        String title = "Written " + Buyer.newKey();
        LocalDateTime now = LocalDateTime.now(VISITORS_ZONE).truncatedTo(ChronoUnit.MINUTES);
        Visitor nari = visitor().opens("organizer.html", "organizer");
        nari.field("Title").fill(title);
        nari.field("Artist").fill("Chamber Players");
        nari.field("Venue").fill("Concert Hall");
        nari.field("City").fill("Seoul");
        nari.field("Opens").fill(now.minusHours(1).toString());
        nari.field("Closes").fill(now.plusDays(20).toString());
        nari.field("Date 1").fill(now.plusDays(30).toString());
        nari.button("Add a section").click();
        nari.page().locator(".sections .one").last().locator("input").first().fill("S");
        nari.page().reload();

        assertThat(nari.field("Title")).hasValue(title);
        assertThat(nari.element("preview").locator(".seat")).hasCount(100);
        assertThat(nari.element("preview")).containsText("100 seats a date, ₩7,500,000 in all");
        nari.button("Publish").click();

        assertThat(nari.heading("It is published")).isVisible();
        String id = nari.page().locator("[data-concert]").getAttribute("data-concert");
        JsonPath concert = read("/concerts/" + id);
        Assertions.assertThat(concert.getString("title")).isEqualTo(title);
        JsonPath dates = read("/concerts/" + id + "/schedules");
        Assertions.assertThat(dates.getInt("items[0].freeSeats")).isEqualTo(100);
        Assertions.assertThat(dates.getString("items[0].startsAt"))
                .isEqualTo(now.plusDays(30).atZone(VISITORS_ZONE).toInstant().toString());
    }

    private static JsonPath read(String path) {
        return Door.here().ask().get(path).then().statusCode(200).extract().jsonPath();
    }
}
