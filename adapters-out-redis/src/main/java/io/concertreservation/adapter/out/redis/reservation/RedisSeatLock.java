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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * One key for each locked seat, naming a random owner; it lapses with the lease if its owner dies. Whoever
 * wants what somebody at this instance is asking for hears the answer that they get.
 */
@ApplicationScoped
class RedisSeatLock implements SeatLock {

    private static final Logger LOG = Logger.getLogger(RedisSeatLock.class);
    private static final LuaScript ACQUIRE = LuaScript.of(RedisSeatLock.class, "acquire.lua");
    private static final LuaScript RELEASE = LuaScript.of(RedisSeatLock.class, "release.lua");

    private final RedisGate gate;
    private final Duration lease;
    private final Map<String, Claim> claims = new ConcurrentHashMap<>();

    /** Who asks for seats at this instance or has them, and the holder that Redis names to them. */
    private record Claim(String owner, CompletableFuture<String> holder) {
        String ask(Supplier<String> question) {
            try {
                String answer = question.get();
                holder.complete(answer);
                return answer;
            } catch (RuntimeException away) {
                holder.completeExceptionally(away);
                throw away;
            }
        }

        /** One round trip at most, which somebody else makes. */
        String awaitHolder() {
            try {
                return holder.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException away ? away : e;
            }
        }
    }

    RedisSeatLock(
            RedisGate gate, @ConfigProperty(name = "concert.seat-lock.lease", defaultValue = "PT15S") Duration lease) {
        this.gate = gate;
        this.lease = lease;
    }

    @Override
    public <T> T holding(ScheduleId schedule, Collection<SeatId> seats, RequestKey request, Supplier<T> work) {
        List<String> keys = seats.stream()
                .distinct()
                .sorted()
                .map(seat -> key(schedule, seat))
                .toList();
        String wanted = wantedBy(request);
        String owner = wanted + UUID.randomUUID();
        return holdingHere(keys, new Claim(owner, new CompletableFuture<>()), wanted, work);
    }

    /**
     * Of those who want a seat at this instance one asks Redis for all. Who has claimed seats waits for the answer about a
     * later one only, so that nobody waits in a circle. Bounded by the requests that are under way.
     */
    private <T> T holdingHere(List<String> keys, Claim claim, String wanted, Supplier<T> work) {
        List<String> mine = new ArrayList<>();
        try {
            for (String key : keys) {
                Claim other = claims.putIfAbsent(key, claim);
                if (other != null) {
                    throw taken(other.awaitHolder(), wanted);
                }
                mine.add(key);
            }
            return holdingEverywhere(keys, claim, wanted, work);
        } finally {
            claim.holder().complete(claim.owner());
            mine.forEach(claims::remove);
        }
    }

    private <T> T holdingEverywhere(List<String> keys, Claim claim, String wanted, Supplier<T> work) {
        String holder = claim.ask(() -> ask(keys, claim.owner()));
        if (!holder.equals(claim.owner())) {
            throw taken(holder, wanted);
        }
        try {
            return work.get();
        } finally {
            release(keys, claim.owner());
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

    private static Refusal taken(String by, String wanted) {
        return by.startsWith(wanted)
                ? Refusal.stillRunning()
                : new Refusal(
                        ReservationReason.SEAT_TAKEN, "Somebody else is taking one of these seats at this moment.");
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
