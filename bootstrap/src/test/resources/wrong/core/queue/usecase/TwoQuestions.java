package wrong.core.queue.usecase;

/** Breaks USE_CASES_HAVE_ONE_METHOD. */
public interface TwoQuestions {
    int first();

    int second();
}
