package io.concertreservation.adapter.out.redis.client;

import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import io.quarkus.redis.datasource.RedisDataSource;
import io.vertx.mutiny.redis.client.Response;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.impl.types.ErrorType;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The one door to Redis; whoever comes while Redis is away is refused quickly and told to come again. */
@Singleton
public final class RedisGate {

    private static final Logger LOG = Logger.getLogger(RedisGate.class);
    private static final Duration COME_AGAIN = Duration.ofSeconds(5);
    private static final long LOG_PAUSE = Duration.ofSeconds(1).toNanos();

    private final RedisDataSource redis;
    private final AtomicLong lastLogged = new AtomicLong(System.nanoTime() - LOG_PAUSE);

    public RedisGate(RedisDataSource redis) {
        this.redis = redis;
    }

    /**
     * Sends one command and waits for its answer.
     *
     * @return null where Redis answers with nothing
     * @throws Refusal {@code UNAVAILABLE} when Redis cannot be reached in time or cannot serve at the moment
     * @throws RedisError when Redis says that the command is wrong
     */
    public @Nullable Response ask(Command command, List<String> arguments) {
        try {
            return redis.execute(command, arguments.toArray(String[]::new));
        } catch (RuntimeException e) {
            throw explained(e);
        }
    }

    /** Sends one command without waiting for its answer, which only the log sees if it is bad news. */
    void send(Command command, List<String> arguments) {
        redis.getReactive()
                .execute(command, arguments.toArray(String[]::new))
                .subscribe()
                .with(done -> {}, failure -> LOG.debugf("Redis did not do what nobody waits for: %s", failure));
    }

    private RuntimeException explained(RuntimeException thrown) {
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        if (cause instanceof ErrorType reply) {
            RedisError error = new RedisError(String.valueOf(reply.getMessage()));
            return error.isOutage() ? away(error) : error;
        }
        return away(cause);
    }

    /** A crowd that is refused would flood the log with the same line, so there is at most one a second. */
    private Refusal away(Throwable cause) {
        long now = System.nanoTime();
        long last = lastLogged.get();
        if (now - last >= LOG_PAUSE && lastLogged.compareAndSet(last, now)) {
            LOG.warnf("Redis is away: %s", cause);
        }
        return new Refusal(
                SharedReason.UNAVAILABLE,
                "The queue and its locks are away for the moment. Try again soon.",
                COME_AGAIN);
    }
}
