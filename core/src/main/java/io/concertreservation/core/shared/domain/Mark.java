package io.concertreservation.core.shared.domain;

/**
 * How far the changes of a thing have come: a number that grows with each change, within an era that ends when the count
 * is lost.
 */
public record Mark(String era, long number) {
    /** Of a thing of which no change is known. */
    public static final Mark NONE = new Mark("", 0);

    /** Whether it is from the same era and as far as the other, or farther. */
    public boolean covers(Mark other) {
        return era.equals(other.era) && number >= other.number;
    }
}
