package wrong.core.queue.port;

/** Asked for by the wrong ones. */
public interface WaitingRoom {
    long number(String user);
}
