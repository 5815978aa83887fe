package io.concertreservation.adapter.in.rest.security;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody asks: the other end of the connection, or what a trusted proxy says of it
 * ({@code quarkus.http.proxy}). Of an IPv6 address the first 64 bits, because whoever has one has all that begin so.
 */
@Singleton
public final class ClientAddress {
    private static final int NETWORK_BYTES = 8;
    private static final String UNKNOWN = "unknown";

    private final CurrentVertxRequest request;

    ClientAddress(CurrentVertxRequest request) {
        this.request = request;
    }

    public String get() {
        SocketAddress other = request.getCurrent().request().remoteAddress();
        // What a proxy says has no address of its own, only a text.
        return network(other == null ? null : Objects.requireNonNullElse(other.hostAddress(), other.host()));
    }

    static String network(@Nullable String address) {
        if (address == null) {
            return UNKNOWN;
        }
        try {
            InetAddress parsed = InetAddress.ofLiteral(address.replaceAll("[\\[\\]]|%.*", ""));
            return parsed instanceof Inet6Address ? prefix(parsed.getAddress()) : parsed.getHostAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return UNKNOWN;
        }
    }

    private static String prefix(byte[] address) {
        return HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(address, NETWORK_BYTES)) + "::/64";
    }
}
