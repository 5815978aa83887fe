package io.concertreservation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReloadIT extends InBrowser {

    private final Buyer account = Buyer.named("mina");

    @Test
    void a_reload_at_any_step_goes_on_where_one_was() {
        goesFromTheQueueToTheReceipt(visitor -> visitor.page().reload());
    }

    @Test
    void a_second_tab_at_any_step_goes_on_where_one_was() {
        goesFromTheQueueToTheReceipt(Visitor::opensSecondTab);
    }

    private void goesFromTheQueueToTheReceipt(Consumer<Visitor> interruption) {
        Show show = aShow();
        Operator operator = Operator.here();
        operator.allows(show, 600_000, 0);
        Buyer first = Buyer.named("first");
        first.enters(show);
        Visitor mina = visitor(account).opensDate(show);
        assertThat(mina.element("place")).hasText("2");
        interruption.accept(mina);
        assertThat(mina.element("place")).hasText("2");

        operator.allows(show, 600_000, 2);
        mina.seat(1, 5).click();
        assertThat(mina.element("basket")).containsText("R 1-5");
        interruption.accept(mina);
        assertThat(mina.element("basket")).containsText("R 1-5");

        mina.button("Hold these seats").click();
        assertThat(mina.heading("The seats are held for you")).isVisible();
        interruption.accept(mina);
        mina.button("Charge").click();
        assertThat(mina.button("Pay ₩50,000")).isVisible();
        interruption.accept(mina);
        mina.button("Pay ₩50,000").click();
        assertThat(mina.element("receipt")).containsText("₩50,000");
        interruption.accept(mina);
        assertThat(mina.element("receipt")).containsText("₩50,000");
        Assertions.assertThat(account.balance()).isZero();
    }

    @Test
    void a_payment_whose_answer_was_lost_is_finished_after_a_reload_and_taken_once() {
        Show show = aShow();
        account.withBalance(150_000);
        Visitor mina = visitor(account).opensDate(show);
        mina.complaints().expectAbsence();
        mina.button("Hold the best ones").click();
        AtomicInteger sent = losesAnswers(mina.page(), "**/api/v1/payments");

        mina.button("Pay ₩100,000").click();
        assertThat(mina.element("waiting")).containsText("The service cannot be reached.");
        mina.page().unroute("**/api/v1/payments");
        mina.page().reload();

        assertThat(mina.element("receipt")).containsText("₩100,000");
        Assertions.assertThat(sent.get()).isPositive();
        Assertions.assertThat(account.balance()).isEqualTo(50_000);
    }

    @Test
    void a_charge_whose_answer_was_lost_is_finished_after_a_reload_and_booked_once() {
        Visitor mina = visitor(account).opens("#/reservations", "buyer");
        mina.complaints().expectAbsence();
        AtomicInteger sent = losesAnswers(mina.page(), "**/api/v1/balance/charges");

        mina.button("Charge").dblclick();
        assertThat(mina.element("waiting")).containsText("The service cannot be reached.");
        mina.page().unroute("**/api/v1/balance/charges");
        mina.page().reload();

        assertThat(mina.element("balance")).hasText("₩100,000");
        Assertions.assertThat(sent.get()).isPositive();
        Assertions.assertThat(account.balance()).isEqualTo(100_000);
    }

    /** From now on such requests reach the service, and the page hears nothing of it. */
    private static AtomicInteger losesAnswers(Page page, String address) {
        AtomicInteger sent = new AtomicInteger();
        page.route(address, route -> {
            route.fetch();
            sent.incrementAndGet();
            route.abort();
        });
        return sent;
    }
}
