package io.concertreservation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A journey in a real browser; at its end nobody's browser has complained. */
abstract class InBrowser extends Journey {

    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeEach
    void aBrowserIsThere() {
        Chromium.shared();
    }

    @AfterEach
    void nobodysBrowserHasComplained() {
        visitors.forEach(Visitor::close);
        assertThat(visitors.stream().flatMap(visitor -> visitor.unexpectedComplaints().stream()))
                .isEmpty();
    }

    /** A new person with a browser. */
    Visitor visitor() {
        return welcome(Visitor.at(Door.here(), Buyer.named("mina").name()));
    }

    /** Somebody known already, with a browser. */
    Visitor visitor(Buyer somebody) {
        return welcome(Visitor.at(Door.here(), somebody.name()));
    }

    /** Somebody of exactly that name, for a picture. */
    Visitor visitorNamed(String name) {
        return welcome(Visitor.at(Door.here(), name));
    }

    Visitor visitorOnPhone(String name) {
        return welcome(Visitor.onPhone(Door.here(), name));
    }

    private Visitor welcome(Visitor visitor) {
        visitors.add(visitor);
        return visitor;
    }

    static Show aShow() {
        return Organizer.here().publishes(Programme.usual());
    }
}
