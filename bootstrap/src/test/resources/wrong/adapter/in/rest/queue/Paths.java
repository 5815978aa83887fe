package wrong.adapter.in.rest.queue;

/** Right: constants, whose use elsewhere the compiler hides. */
public final class Paths {
    public static final String ROOT = "/api";

    private Paths() {}
}
