package io.concertreservation.torture.faults;

import java.time.Duration;

/** Something that is broken for a while and mended again. */
interface Fault {

    /** Returns when it is broken. */
    void strike();

    /** Returns when it is mended; what was broken may still have to recover. */
    void mend();

    /** How long it is left broken. */
    Duration lasts();

    static Fault of(Duration lasts, Runnable strike, Runnable mend) {
        return new Fault() {
            @Override
            public void strike() {
                strike.run();
            }

            @Override
            public void mend() {
                mend.run();
            }

            @Override
            public Duration lasts() {
                return lasts;
            }
        };
    }
}
