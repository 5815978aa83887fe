package io.concertreservation.core.shared.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine. */
public final class Ports {

    private Ports() {}

    /** The given port, or any free one when it is 0. */
    public static int orFree(int port) {
        if (port != 0) {
            return port;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new ServerUnavailableException("No free port could be found on 127.0.0.1.", e);
        }
    }

    /** Whether somebody already listens on the port, on whatever address of this machine. */
    public static boolean isTaken(int port) {
        return !canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                || !canBind(new InetSocketAddress(port));
    }

    private static boolean canBind(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            // A connection of a server that has just ended must not look like a listener.
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
