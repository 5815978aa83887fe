package io.concertreservation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkAtTheDoorIT {

    private RestartableService service;
    private Visitor mina;

    @BeforeEach
    void a_service_asks_for_work() {
        Chromium.shared();
        service = new RestartableService(Map.of("concert.proof-of-work.bits", "12"));
        mina = Visitor.at(service.door(), Buyer.at(service.door(), "mina").name());
        mina.complaints().expect(428);
    }

    @AfterEach
    void it_ends_without_complaints() {
        mina.close();
        service.close();
        Assertions.assertThat(mina.unexpectedComplaints()).isEmpty();
    }

    @Test
    void the_browser_does_the_work_and_the_buyer_is_let_in() {
        Show show = new Organizer(service.door()).publishes(Programme.usual());

        mina.opensDate(show);

        assertThat(mina.heading("Choose your seats")).isVisible();
    }
}
