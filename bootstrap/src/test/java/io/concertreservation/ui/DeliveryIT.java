package io.concertreservation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.microsoft.playwright.Response;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DeliveryIT extends InBrowser {

    private static final int MOST_BYTES = 150 * 1024;

    @Test
    void the_first_load_is_small() {
        Show show = aShow();
        Visitor mina = visitor();
        List<Response> responses = new CopyOnWriteArrayList<>();
        mina.page().onResponse(responses::add);

        mina.opensDate(show);
        assertThat(mina.heading("Choose your seats")).isVisible();

        int bytes = responses.stream()
                .filter(response -> response.url().contains("/ui/"))
                .mapToInt(response -> response.request().sizes().responseBodySize)
                .sum();
        assertThat(bytes).isBetween(10_000, MOST_BYTES);
        assertThat(responses)
                .allMatch(response ->
                        response.url().startsWith(Door.here().where().get().toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "index.html", "operator.html", "organizer.html", "js/buyer.js", "words/ko.json", "style.css"
            })
    void every_file_forbids_what_is_not_from_here(String file) {
        String policy = Door.here()
                .outside()
                .get("/ui/" + file)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .header("Content-Security-Policy");

        assertThat(policy)
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void what_the_browser_has_is_not_sent_again() {
        String tag = Door.here().outside().get("/ui/style.css").header("ETag");

        Door.here()
                .outside()
                .header("If-None-Match", tag)
                .get("/ui/style.css")
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing.js",
                "../application.properties",
                "%2e%2e/application.properties",
                "js",
                "js/../../META-INF/beans.xml"
            })
    void nothing_else_is_given_away(String file) throws IOException, InterruptedException {
        // Sent as it is: other clients take the dots out of an address.
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create(Door.here().where().get() + "/ui/" + file))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(question, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("urn:concert-reservation:problem:path-not-found");
        }
    }
}
