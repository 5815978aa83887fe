package io.concertreservation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessibilityIT extends InBrowser {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @Test
    void a_buyers_way_has_no_serious_finding() {
        Show show = aShow();
        Operator operator = Operator.here();
        operator.allows(show, 600_000, 0);
        Visitor mina = visitor().looksAt("");
        assertThat(mina.heading("What is on")).isVisible();
        examines(mina);
        mina.looksAt(Visitor.addressOf(show));
        assertThat(mina.heading("Who are you?")).isVisible();
        examines(mina);

        mina.signsIn("buyer");
        assertThat(mina.heading("You are in line")).isVisible();
        mina.page().getByText("Look at the seats meanwhile").click();
        assertThat(mina.seat(1, 1)).isVisible();
        examines(mina);
        operator.allows(show, 600_000, 1);
        mina.seat(1, 1).click();
        examines(mina);

        mina.button("Hold these seats").click();
        assertThat(mina.button("Charge")).isVisible();
        examines(mina);
        mina.button("Charge").click();
        mina.button("Pay ₩50,000").click();
        assertThat(mina.element("receipt")).isVisible();
        examines(mina);
        mina.link("My reservations").first().click();
        assertThat(mina.link("See")).isVisible();
        examines(mina);
    }

    @Test
    void the_operators_and_the_organizers_page_have_no_serious_finding() {
        aShow();
        Visitor operator = visitor().opens("operator.html", "operator");
        operator.button("Audit now").click();
        assertThat(operator.element("audit")).containsText("agree");
        assertThat(operator.page().locator("figure path[d]").first()).isAttached();
        examines(operator);
        Visitor organizer = visitor().opens("organizer.html", "organizer");
        assertThat(organizer.heading("What buyers will see")).isVisible();
        examines(organizer);
    }

    private static void examines(Visitor visitor) {
        Assertions.assertThat(new AxeBuilder(visitor.page())
                        .analyze().getViolations().stream()
                                .filter(rule -> GRAVE.contains(rule.getImpact()))
                                .map(AccessibilityIT::words))
                .isEmpty();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
