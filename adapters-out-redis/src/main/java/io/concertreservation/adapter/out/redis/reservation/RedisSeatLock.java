package io.concertreservation.adapter.out.redis.reservation;

import io.concertreservation.adapter.out.redis.client.LuaScript;
import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.port.SeatLock;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.ScheduleId;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** One key for each locked seat, naming a random owner; it lapses with the lease if its owner dies. */
@ApplicationScoped
class RedisSeatLock implements SeatLock {

    private static final Logger LOG = Logger.getLogger(RedisSeatLock.class);
    private static final LuaScript ACQUIRE = LuaScript.of(RedisSeatLock.class, "acquire.lua");
    private static final LuaScript RELEASE = LuaScript.of(RedisSeatLock.class, "release.lua");

    private final RedisGate gate;
    private final Duration lease;

    RedisSeatLock(
            RedisGate gate, @ConfigProperty(name = "concert.seat-lock.lease", defaultValue = "PT15S") Duration lease) {
        this.gate = gate;
        this.lease = lease;
    }

    @Override
    public <T> T holding(ScheduleId schedule, Collection<SeatId> seats, RequestKey request, Supplier<T> work) {
        List<String> keys =
                seats.stream().distinct().map(seat -> key(schedule, seat)).toList();
        String wanted = wantedBy(request);
        String owner = wanted + UUID.randomUUID();
        acquire(keys, owner, wanted);
        try {
            return work.get();
        } finally {
            release(keys, owner);
        }
    }

    private static String key(ScheduleId schedule, SeatId seat) {
        return "{s:" + schedule.value() + "}:lock:" + seat.value();
    }

    /** The same for each sending of a request, and nothing that tells who sent it. */
    private static String wantedBy(RequestKey request) {
        String name = String.join("\n", request.user().value(), request.operation(), request.key());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "/";
    }

    private void acquire(List<String> keys, String owner, String wanted) {
        String holder = ask(keys, owner);
        if (holder.startsWith(wanted) && !holder.equals(owner)) {
            throw Refusal.stillRunning();
        }
        if (!holder.equals(owner)) {
            throw new Refusal(
                    ReservationReason.SEAT_TAKEN, "Somebody else is taking one of these seats at this moment.");
        }
    }

    /** An answer that did not come in time may have been yes: what nobody will use is not kept for a whole lease. */
    private String ask(List<String> keys, String owner) {
        try {
            return ACQUIRE.run(gate, keys, List.of(owner, String.valueOf(lease.toMillis())))
                    .toString();
        } catch (Refusal away) {
            RELEASE.send(gate, keys, List.of(owner));
            throw away;
        }
    }

    /** The work has been done or has failed by itself, so a lock that cannot be released may only lapse. */
    private void release(List<String> keys, String owner) {
        try {
            RELEASE.run(gate, keys, List.of(owner));
        } catch (RuntimeException e) {
            LOG.warnf("Locks on %d seats were not released and will lapse: %s", keys.size(), e.getMessage());
        }
    }
}
