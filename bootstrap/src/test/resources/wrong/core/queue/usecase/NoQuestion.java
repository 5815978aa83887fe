package wrong.core.queue.usecase;

/** Breaks USE_CASES_HAVE_ONE_METHOD. */
public interface NoQuestion {
    default int none() {
        return 0;
    }
}
