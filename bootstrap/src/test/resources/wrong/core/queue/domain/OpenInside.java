package wrong.core.queue.domain;

/** Breaks CORE_TYPES_ARE_CLOSED. */
public final class OpenInside {
    abstract static class Open {}
}
