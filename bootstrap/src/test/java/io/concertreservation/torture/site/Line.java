package io.concertreservation.torture.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line from one instance to one server: a proxy whose connections can be cut, delayed, or left without an end. */
public final class Line implements AutoCloseable {

    private final int server;
    private final ServerSocket listener;
    private final Gate gate = new Gate();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    private Line(int server, ServerSocket listener) {
        this.server = server;
        this.listener = listener;
    }

    static Line to(int server) {
        try {
            Line line = new Line(server, new ServerSocket(0, 200, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().name("line-" + server).start(line::listen);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Ends all connections and refuses new ones. */
    public void cut() {
        gate.cut();
        sockets.forEach(Line::close);
    }

    /** Lets everything through, but only after a while. */
    public void delay(Duration by) {
        gate.delay(by);
    }

    /** Takes everything and lets nothing through, without a word; what it has taken goes on once it is mended. */
    public void swallow() {
        gate.swallow();
    }

    public void mend() {
        gate.open();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket near = listener.accept();
                sockets.add(near);
                Thread.ofVirtual().start(() -> connect(near));
            } catch (IOException closed) {
                // The next round sees that.
            }
        }
    }

    private void connect(Socket near) {
        Socket far = new Socket();
        sockets.add(far);
        try (near;
                far) {
            gate.pass();
            far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server), 2_000);
            Thread back = Thread.ofVirtual().start(() -> carry(far, near));
            carry(near, far);
            back.join();
        } catch (IOException refused) {
            // Whoever called sees the end of the connection.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sockets.remove(near);
            sockets.remove(far);
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] buffer = new byte[16_384];
        try (from;
                to) {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                gate.pass();
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException ended) {
            // Both ends are closed, which is how the other side learns of it.
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        cut();
    }
}
