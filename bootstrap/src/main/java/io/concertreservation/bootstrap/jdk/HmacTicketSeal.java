package io.concertreservation.bootstrap.jdk;

import io.concertreservation.bootstrap.config.QueueTokenConfig;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.queue.port.TicketSeal;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/**
 * Seals with HMAC-SHA-256 (RFC 2104): {@code keyName.payload.mac}, payload and mac in base64url. The mac covers the key's
 * name too.
 */
@ApplicationScoped
class HmacTicketSeal implements TicketSeal {
    private static final int LONGEST = 1_024;

    private final SealKeys keys;

    HmacTicketSeal(QueueTokenConfig config) {
        this.keys = SealKeys.of(config);
    }

    @Override
    public String seal(Ticket ticket) {
        SealKey key = keys.current();
        String signed = key.name() + "." + base64(TicketBytes.write(ticket));
        return signed + "." + key.mac(signed);
    }

    @Override
    public Optional<Ticket> open(String token) {
        int first = token.indexOf('.');
        int last = token.lastIndexOf('.');
        if (first < 1 || last <= first || token.length() > LONGEST) {
            return Optional.empty();
        }
        String signed = token.substring(0, last);
        Optional<SealKey> key = keys.named(token.substring(0, first));
        try {
            if (key.filter(one -> isSealed(one, signed, token.substring(last + 1)))
                    .isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(TicketBytes.read(Base64.getUrlDecoder().decode(token.substring(first + 1, last))));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Compares the mac as it is written, because other texts stand for the same bytes: a ticket has one token only. */
    private static boolean isSealed(SealKey key, String signed, String given) {
        byte[] expected = key.mac(signed).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
