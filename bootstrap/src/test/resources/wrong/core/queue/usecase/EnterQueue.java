package wrong.core.queue.usecase;

/** Asked for by the wrong ones. */
@FunctionalInterface
public interface EnterQueue {
    long enter(String user);
}
