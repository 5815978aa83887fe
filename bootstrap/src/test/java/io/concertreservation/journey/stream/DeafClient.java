package io.concertreservation.journey.stream;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Show;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Asks for the seats of a date and reads nothing of what is answered. */
record DeafClient(Socket socket) implements AutoCloseable {

    private static final int SMALL = 4 * 1024;

    static DeafClient at(Buyer buyer, Show show) {
        URI root = buyer.door().where().get();
        try {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(SMALL);
            socket.connect(new InetSocketAddress(root.getHost(), root.getPort()));
            String request =
                    "GET /api/v1/schedules/%s/seats/stream HTTP/1.1\r\nHost: localhost\r\nQueue-Token: %s\r\n\r\n"
                            .formatted(show.schedule(), buyer.queueToken(show));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new DeafClient(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            // It was cut off.
        }
    }
}
