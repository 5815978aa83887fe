package io.concertreservation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceRestartedIT {

    private RestartableService service;
    private Visitor mina;

    @BeforeEach
    void a_service_runs() {
        Chromium.shared();
        service = new RestartableService(Map.of());
        mina = Visitor.at(service.door(), Buyer.at(service.door(), "mina").name());
        mina.complaints().expectAbsence();
    }

    @AfterEach
    void it_ends_without_complaints() {
        mina.close();
        service.close();
        Assertions.assertThat(mina.unexpectedComplaints()).isEmpty();
    }

    @Test
    void whoever_waits_chooses_and_pays_goes_on_when_the_service_is_back() {
        Operator operator = new Operator(service.door());
        Show show = new Organizer(service.door()).publishes(Programme.usual());
        operator.allows(show, 600_000, 0);
        mina.opensDate(show);
        assertThat(mina.element("place")).hasText("1");

        isAwayAndBack();
        operator.allows(show, 600_000, 1);
        assertThat(mina.heading("Choose your seats")).isVisible();
        mina.seat(1, 5).click();
        service.kill();
        mina.button("Hold these seats").click();
        assertThat(mina.element("waiting")).containsText("It is tried again by itself.");
        service.startAgain();

        assertThat(mina.heading("The seats are held for you")).isVisible();
        mina.button("Charge").click();
        assertThat(mina.button("Pay ₩50,000")).isVisible();
        service.kill();
        mina.button("Pay ₩50,000").click();
        assertThat(mina.element("waiting")).containsText("It is tried again by itself.");
        service.startAgain();

        assertThat(mina.element("receipt")).containsText("₩50,000");
    }

    private void isAwayAndBack() {
        service.kill();
        assertThat(mina.element("waiting")).containsText("The service cannot be reached.");
        service.startAgain();
        assertThat(mina.element("waiting")).isEmpty();
    }
}
