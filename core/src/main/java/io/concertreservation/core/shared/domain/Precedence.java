package io.concertreservation.core.shared.domain;

/** Who is served first when there is not enough for all. */
public enum Precedence {
    /** Who was admitted and takes, pays for or gives back seats; and the service itself. */
    ADMITTED,
    /** Who is not yet in: looks around, enters, brings money. */
    NEWCOMER;

    private static final ScopedValue<Precedence> CURRENT = ScopedValue.newInstance();

    /** That of the work which this thread is doing; what nobody has ranked goes first. */
    public static Precedence current() {
        return CURRENT.orElse(ADMITTED);
    }

    /** Does work with this precedence, as long as it stays on this thread. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }
}
