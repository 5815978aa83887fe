package io.concertreservation.walls.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/** Sends bytes as they are, because a polite client would refuse to say what an impolite one says. */
public final class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Wire() {}

    /** Whatever comes back until the server hangs up; nothing when it hangs up without a word. */
    public static Answer send(URI address, byte[] request) {
        long start = System.nanoTime();
        try (Socket socket = new Socket()) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), socket.getSoTimeout());
            write(socket, request);
            byte[] answer = socket.getInputStream().readAllBytes();
            return Answer.read(answer, Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who is refused early is not listened to until the end. */
    private static void write(Socket socket, byte[] request) {
        try {
            socket.getOutputStream().write(request);
        } catch (IOException refusedEarly) {
            // The answer tells.
        }
    }
}
