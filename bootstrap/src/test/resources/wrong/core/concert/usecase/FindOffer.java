package wrong.core.concert.usecase;

/** Asked for by the wrong ones. */
@FunctionalInterface
public interface FindOffer {
    String find(long concert);
}
