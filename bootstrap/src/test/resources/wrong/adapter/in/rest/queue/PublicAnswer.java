package wrong.adapter.in.rest.queue;

/** Breaks ADAPTER_CLASSES_ARE_NOT_PUBLIC. */
public record PublicAnswer(long number) {}
