package wrong.adapter.out.redis.queue;

/** Breaks ADAPTER_CLASSES_ARE_NOT_PUBLIC. */
public final class PublicForNobody {}
