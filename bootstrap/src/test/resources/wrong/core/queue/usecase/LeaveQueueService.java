package wrong.core.queue.usecase;

/** Breaks SERVICES_IMPLEMENT_THE_USE_CASE_OF_THEIR_NAME. */
public final class LeaveQueueService implements Runnable {
    @Override
    public void run() {}
}
