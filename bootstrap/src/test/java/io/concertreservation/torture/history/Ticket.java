package io.concertreservation.torture.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** What a queue token says under its seal, which only the service has to respect. */
public record Ticket(String concert, long number, String era, String user) {

    public static Ticket of(String token) {
        String payload = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(payload));
        UUID concert = new UUID(bytes.getLong(), bytes.getLong());
        long number = bytes.getLong();
        byte[] era = new byte[bytes.get()];
        bytes.get(era);
        byte[] user = new byte[bytes.remaining()];
        bytes.get(user);
        return new Ticket(
                concert.toString(),
                number,
                new String(era, StandardCharsets.UTF_8),
                new String(user, StandardCharsets.UTF_8));
    }
}
