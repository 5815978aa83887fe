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
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperatorConsoleIT extends InBrowser {

    private Show show;
    private Visitor operator;
    private Locator panel;

    @BeforeEach
    void an_operator_sees_a_queue() {
        show = Organizer.here().publishes(Programme.usual().titled("Steered " + Buyer.newKey()));
        operator = visitor().opens("operator.html", "operator");
        panel = operator.page().getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName(show.title()));
        operator.searches(show.title());
        panel.scrollIntoViewIfNeeded();
    }

    @Test
    void the_operator_pauses_and_opens_again_and_a_buyer_sees_it() {
        button("Pause").click();
        assertThat(panel.locator(".mode")).hasText("paused");
        Visitor mina = visitor().opensDate(show);
        assertThat(mina.heading("You are in line")).isVisible();
        assertThat(mina.page().getByText("The queue is paused for the moment.")).isVisible();
        assertThat(panel.locator(".key.a strong").first()).hasText("1");

        button("Open").click();

        assertThat(mina.heading("Choose your seats")).isVisible();
        assertThat(operator.element("actions")).containsText(show.title() + ": queue steered, Mode: paused → open");
        assertThat(panel.locator("path[d]").first()).isAttached();
    }

    @Test
    void limits_are_changed_by_number_and_by_slider() {
        panel.getByLabel("Inside at most", new Locator.GetByLabelOptions().setExact(true))
                .fill("7");
        operator.page().keyboard().press("Tab");
        eventually().until(() -> limit("activeAtMost") == 7);

        panel.getByLabel("Admissions a minute, slider").focus();
        operator.page().keyboard().press("Home");
        eventually().until(() -> limit("admissionsPerMinute") == 1);
    }

    @Test
    void drain_close_and_bypass_take_effect() {
        for (List<String> step : Stream.of(
                        List.of("Drain", "draining"), List.of("Close", "closed"), List.of("Bypass", "bypass"))
                .toList()) {
            button(step.getFirst()).click();
            eventually()
                    .until(() -> Operator.here()
                            .sees(show)
                            .jsonPath()
                            .getString("mode")
                            .equals(step.getLast()));
        }
    }

    @Test
    void the_audit_is_run_by_one_button() {
        operator.button("Audit now").click();

        assertThat(operator.element("audit")).containsText("everything agrees");
        Assertions.assertThat(operator.page().locator(".findings > li").count()).isGreaterThan(5);
    }

    private Locator button(String words) {
        return panel.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    private int limit(String name) {
        return Operator.here().sees(show).jsonPath().getInt(name);
    }
}
