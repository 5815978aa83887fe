package io.concertreservation.bootstrap.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.nio.ByteBuffer;
import java.util.UUID;

/** A ticket as bytes: concert (16), number (8), length of the era (1), era, user. Only read after the seal was checked. */
final class TicketBytes {
    private static final int FIXED = 16 + 8 + 1;

    private TicketBytes() {}

    static byte[] write(Ticket ticket) {
        byte[] era = ticket.era().getBytes(UTF_8);
        byte[] user = ticket.user().value().getBytes(UTF_8);
        UUID concert = ticket.concert().value();
        return ByteBuffer.allocate(FIXED + era.length + user.length)
                .putLong(concert.getMostSignificantBits())
                .putLong(concert.getLeastSignificantBits())
                .putLong(ticket.number())
                .put((byte) era.length)
                .put(era)
                .put(user)
                .array();
    }

    static Ticket read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        UUID concert = new UUID(buffer.getLong(), buffer.getLong());
        long number = buffer.getLong();
        byte[] era = new byte[buffer.get()];
        buffer.get(era);
        byte[] user = new byte[buffer.remaining()];
        buffer.get(user);
        return new Ticket(new ConcertId(concert), new UserId(new String(user, UTF_8)), number, new String(era, UTF_8));
    }
}
