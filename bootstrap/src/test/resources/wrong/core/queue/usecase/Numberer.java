package wrong.core.queue.usecase;

/** Right: helps the use cases, and asked for by a wrong one. */
public final class Numberer {
    public long next(long number) {
        return number + 1;
    }
}
