package io.concertreservation.bench.bare;

import io.concertreservation.bench.load.Tally;
import io.concertreservation.bench.row.Side;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The Redis client that the service uses, used for nothing else, with a pool of the same size. */
public final class BareRedis implements AutoCloseable {

    private static final int POOL = 32;

    private final Vertx vertx = Vertx.vertx();
    private final Redis redis;

    public BareRedis(String uri) {
        redis = Redis.createClient(
                vertx,
                new RedisOptions().setConnectionString(uri).setMaxPoolSize(POOL).setMaxPoolWaiting(1_000));
    }

    public Response ask(Request request) {
        return done(redis.send(request));
    }

    /** Sends all without waiting for one another's answers. */
    public void pipeline(List<Request> requests) {
        done(redis.batch(requests));
    }

    /** So many at once, each sending the next request as soon as it has its answer. */
    public Side side(String name, int atOnce, Supplier<Request> requests) {
        return new Side() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Tally run(Duration time) {
                Context context = vertx.getOrCreateContext();
                CompletableFuture<Tally> tally = new CompletableFuture<>();
                context.runOnContext(start -> new Round(atOnce, requests, time.toNanos(), tally).start());
                return tally.orTimeout(time.toSeconds() + 60, TimeUnit.SECONDS).join();
            }
        };
    }

    private static <T> T done(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(1, TimeUnit.MINUTES)
                .join();
    }

    /** Lives on one event loop. */
    private final class Round {

        private final int atOnce;
        private final Supplier<Request> requests;
        private final long time;
        private final CompletableFuture<Tally> result;
        private final Tally tally = new Tally();
        private final long begin = System.nanoTime();
        private int busy;

        Round(int atOnce, Supplier<Request> requests, long time, CompletableFuture<Tally> result) {
            this.atOnce = atOnce;
            this.requests = requests;
            this.time = time;
            this.result = result;
        }

        void start() {
            busy = atOnce;
            for (int i = 0; i < atOnce; i++) {
                next();
            }
        }

        private void next() {
            long sentAt = System.nanoTime();
            redis.send(requests.get()).onSuccess(answer -> heard(sentAt)).onFailure(result::completeExceptionally);
        }

        private void heard(long sentAt) {
            long now = System.nanoTime();
            if (now - begin <= time) {
                tally.add(now - sentAt, 200);
                next();
            } else if (--busy == 0) {
                result.complete(tally.took(time));
            }
        }
    }

    @Override
    public void close() {
        redis.close();
        done(vertx.close());
    }
}
