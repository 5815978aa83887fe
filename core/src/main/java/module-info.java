module io.concertreservation.core {
    requires static org.jspecify;

    exports io.concertreservation.core.shared.domain;
}
