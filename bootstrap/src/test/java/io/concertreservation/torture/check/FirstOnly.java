package io.concertreservation.torture.check;

import io.concertreservation.torture.history.Wish;
import java.util.function.Predicate;

/** Is true for the first that fits and for no other. */
final class FirstOnly implements Predicate<Wish> {

    private final Predicate<Wish> fits;
    private boolean found;

    FirstOnly(Predicate<Wish> fits) {
        this.fits = fits;
    }

    @Override
    public boolean test(Wish wish) {
        if (found || !fits.test(wish)) {
            return false;
        }
        found = true;
        return true;
    }
}
