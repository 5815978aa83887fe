package io.concertreservation.core.concert.domain;

import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.ScheduleId;

/** Rows of seats at one price: {@code rows} times {@code seatsPerRow}, both numbered from 1, row 1 nearest the stage. */
public record Section(SectionId id, ScheduleId schedule, String name, int rows, int seatsPerRow, Money price) {
    private static final int LONGEST = 500;
    private static final int LARGEST = 20_000;
    private static final long DEAREST = 100_000_000L;

    public Section {
        if (rows < 1 || rows > LONGEST || seatsPerRow < 1 || seatsPerRow > LONGEST || rows * seatsPerRow > LARGEST) {
            throw new Refusal(
                    ConcertReason.INVALID_PROGRAMME,
                    "A section has 1 to %d rows of 1 to %d seats, at most %,d seats in all."
                            .formatted(LONGEST, LONGEST, LARGEST));
        }
        if (price.amount() < 0 || price.amount() > DEAREST) {
            throw new Refusal(ConcertReason.INVALID_PROGRAMME, "price is from 0 to %,d.".formatted(DEAREST));
        }
    }
}
