package wrong.core.concert.port;

/** Asked for by the wrong ones. */
public interface Concerts {
    String title(long concert);
}
