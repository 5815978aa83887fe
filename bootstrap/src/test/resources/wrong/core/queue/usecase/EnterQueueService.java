package wrong.core.queue.usecase;

/** Asked for by the wrong ones. */
public final class EnterQueueService implements EnterQueue {
    @Override
    public long enter(String user) {
        return user.length();
    }
}
