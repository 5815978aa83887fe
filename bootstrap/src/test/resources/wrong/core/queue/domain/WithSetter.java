package wrong.core.queue.domain;

/** Breaks CORE_HAS_NO_SETTERS. */
public final class WithSetter {
    private final int[] count = new int[1];

    public void setCount(int value) {
        count[0] = value;
    }
}
