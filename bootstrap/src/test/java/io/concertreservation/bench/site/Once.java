package io.concertreservation.bench.site;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first needed. */
final class Once<T> {

    private final Supplier<T> making;
    private @Nullable T made;

    Once(Supplier<T> making) {
        this.making = making;
    }

    T get() {
        T ready = made == null ? making.get() : made;
        made = ready;
        return ready;
    }
}
