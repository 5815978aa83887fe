package io.concertreservation.core.shared.server;

/** A server of our own on 127.0.0.1. */
public abstract class EmbeddedServer implements AutoCloseable {

    private final LeashedProcess process;
    private final int port;
    private final ServerFolder folder;

    protected EmbeddedServer(LeashedProcess process, int port, ServerFolder folder) {
        this.process = process;
        this.port = port;
        this.folder = folder;
    }

    public int port() {
        return port;
    }

    /** The process number of the server itself. */
    public long pid() {
        return process.pid();
    }

    /** Ends the server as a power cut would; the data folder stays. */
    public void kill() {
        process.kill();
    }

    /** Ends the server cleanly; a temporary data folder goes with it. */
    @Override
    public void close() {
        process.close();
        folder.leave();
    }
}
