package wrong.core.queue.domain;

/** Breaks CORE_FIELDS_ARE_FINAL. */
public final class ChangingField {
    private int count;

    public int next() {
        return ++count;
    }
}
