package io.concertreservation.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One connection that is kept, with at most one request under way; reads just enough of HTTP/1.1 to know its answers. */
final class Wire implements AutoCloseable {

    private static final int ROOM = 1 << 18;
    private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(StandardCharsets.US_ASCII);
    private static final int STATUS_AT = 9;

    private final SocketChannel channel;
    private final ByteBuffer in = ByteBuffer.allocate(ROOM);
    private Ask ask = new Ask(new byte[0]);
    private long sentAt;
    private int head;
    private int length;

    Wire(int port, Selector selector) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    void send(Ask next) throws IOException {
        ask = next;
        head = 0;
        in.clear();
        sentAt = System.nanoTime();
        ByteBuffer out = ByteBuffer.wrap(next.bytes());
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }

    /** Reads what has come; true when the answer is complete. */
    boolean isAnswered() throws IOException {
        if (channel.read(in) < 0) {
            throw new EOFException("The service has closed a connection after "
                    + new String(in.array(), 0, in.position(), StandardCharsets.UTF_8));
        }
        if (head == 0) {
            readHead();
        }
        return head > 0 && in.position() >= head + length;
    }

    int status() {
        byte[] bytes = in.array();
        return (bytes[STATUS_AT] - '0') * 100 + (bytes[STATUS_AT + 1] - '0') * 10 + bytes[STATUS_AT + 2] - '0';
    }

    long sentAt() {
        return sentAt;
    }

    void tell() {
        ask.heard().answered(status(), () -> new String(in.array(), head, length, StandardCharsets.UTF_8));
    }

    private void readHead() {
        byte[] bytes = in.array();
        int end = in.position() - 3;
        for (int i = STATUS_AT; i < end; i++) {
            if (bytes[i] == '\r' && bytes[i + 2] == '\r' && bytes[i + 1] == '\n' && bytes[i + 3] == '\n') {
                head = i + 4;
                length = lengthWithin(bytes, i);
                return;
            }
        }
    }

    /** Without a length there is no body: the service sends none in pieces to those who measure it. */
    private static int lengthWithin(byte[] bytes, int end) {
        for (int i = 0; i < end - LENGTH.length; i++) {
            int at = 0;
            while (at < LENGTH.length && (bytes[i + at] | (at > 1 ? 0x20 : 0)) == (LENGTH[at] | (at > 1 ? 0x20 : 0))) {
                at++;
            }
            if (at == LENGTH.length) {
                return number(bytes, i + at);
            }
        }
        return 0;
    }

    private static int number(byte[] bytes, int from) {
        int value = 0;
        for (int i = from; bytes[i] != '\r'; i++) {
            if (bytes[i] != ' ') {
                value = value * 10 + bytes[i] - '0';
            }
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
