package io.concertreservation.bootstrap.jdk;

import io.concertreservation.bootstrap.config.QueueTokenConfig;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.queue.port.TicketSeal;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;

/**
 * Seals with HMAC-SHA-256 (RFC 2104): {@code keyName.payload.mac}, payload and mac in base64url. The mac covers the key's
 * name too.
 */
@ApplicationScoped
class HmacTicketSeal implements TicketSeal {
    private static final int LONGEST = 1_024;

    private final SealKey current;
    private final Map<String, SealKey> keys = new LinkedHashMap<>();

    HmacTicketSeal(QueueTokenConfig config) {
        config.keys().stream().map(SealKey::parse).forEach(key -> keys.put(key.name(), key));
        this.current = keys.values().iterator().next();
    }

    @Override
    public String seal(Ticket ticket) {
        String signed = current.name() + "." + base64(TicketBytes.write(ticket));
        return signed + "." + base64(mac(current, signed));
    }

    @Override
    public Optional<Ticket> open(String token) {
        int first = token.indexOf('.');
        int last = token.lastIndexOf('.');
        if (first < 1 || last <= first || token.length() > LONGEST) {
            return Optional.empty();
        }
        SealKey key = keys.get(token.substring(0, first));
        try {
            if (key == null || !isSealed(key, token.substring(0, last), token.substring(last + 1))) {
                return Optional.empty();
            }
            return Optional.of(TicketBytes.read(Base64.getUrlDecoder().decode(token.substring(first + 1, last))));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Compares the mac as it is written, because other texts stand for the same bytes: a ticket has one token only. */
    private static boolean isSealed(SealKey key, String signed, String given) {
        byte[] expected = base64(mac(key, signed)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(SealKey key, String text) {
        try {
            Mac mac = Mac.getInstance(SealKey.ALGORITHM);
            mac.init(key.secret());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + SealKey.ALGORITHM, impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
