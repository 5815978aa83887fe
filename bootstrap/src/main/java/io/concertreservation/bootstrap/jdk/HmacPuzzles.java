package io.concertreservation.bootstrap.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.concertreservation.bootstrap.config.QueueTokenConfig;
import io.concertreservation.core.queue.port.Puzzles;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A puzzle is {@code bits.goodUntil.seal}, a solution the same with {@code .nonce} behind it, so chosen that the SHA-256 of
 * the whole text begins with so many zero bits. The seal is a mac over bits, time, concert and user.
 */
@ApplicationScoped
class HmacPuzzles implements Puzzles {
    private static final int HASH_BITS = 256;
    private static final Pattern SOLUTION =
            Pattern.compile("(([0-9]{1,2})\\.([0-9]{1,12})\\.[\\w-]{43})\\.[0-9a-zA-Z]{1,32}");

    private final SealKeys keys;

    HmacPuzzles(QueueTokenConfig config) {
        this.keys = SealKeys.of(config);
    }

    @Override
    public String pose(ConcertId concert, UserId user, int bits, Instant goodUntil) {
        return pose(keys.current(), concert, user, bits, goodUntil.getEpochSecond());
    }

    @Override
    public boolean isSolution(String text, ConcertId concert, UserId user, int bits, Instant now) {
        Matcher parts = SOLUTION.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        int claimed = Integer.parseInt(parts.group(2));
        long until = Long.parseLong(parts.group(3));
        return claimed >= bits
                && now.getEpochSecond() <= until
                && keys.all().stream().anyMatch(key -> isSame(pose(key, concert, user, claimed, until), parts.group(1)))
                && zeroBits(text) >= claimed;
    }

    private static String pose(SealKey key, ConcertId concert, UserId user, int bits, long until) {
        String open = bits + "." + until;
        String sealed = String.join("\n", "puzzle", open, concert.value().toString(), user.value());
        return open + "." + key.mac(sealed);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    /** How many bits at the beginning of its hash are zero. */
    static int zeroBits(String text) {
        return HASH_BITS - new BigInteger(1, sha256(text)).bitLength();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
