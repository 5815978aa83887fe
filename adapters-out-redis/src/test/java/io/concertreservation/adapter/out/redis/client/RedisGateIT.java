package io.concertreservation.adapter.out.redis.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.concertreservation.adapter.out.redis.server.EmbeddedRedis;
import io.concertreservation.adapter.out.redis.server.PausedRedis;
import io.concertreservation.adapter.out.redis.server.RedisOptions;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import io.vertx.redis.client.Command;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RedisGateIT {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration QUICKLY = Duration.ofSeconds(3);

    @Test
    void a_redis_that_went_away_is_told_quickly_without_its_address() {
        EmbeddedRedis server = EmbeddedRedis.start(RedisOptions.forTests());
        RedisGate gate = TestGate.to(server.uri(), PATIENCE);
        assertThat(gate.ask(Command.PING, List.of())).hasToString("PONG");

        server.close();

        assertIsAway(gate, server.port());
    }

    @Test
    void a_redis_that_hangs_is_told_within_the_time_out_and_used_again_when_it_goes_on() {
        try (EmbeddedRedis server = EmbeddedRedis.start(RedisOptions.forTests())) {
            RedisGate gate = TestGate.to(server.uri(), PATIENCE);
            assertThat(gate.ask(Command.PING, List.of())).hasToString("PONG");

            PausedRedis.during(server, () -> assertIsAway(gate, server.port()));
            await().ignoreExceptions()
                    .untilAsserted(
                            () -> assertThat(gate.ask(Command.PING, List.of())).hasToString("PONG"));
        }
    }

    @Test
    void a_connection_that_ends_before_the_answer_is_a_redis_that_is_away() {
        try (EmbeddedRedis server = EmbeddedRedis.start(RedisOptions.forTests())) {
            RedisGate gate = TestGate.to(server.uri(), LONG);
            CompletableFuture<?> answer = CompletableFuture.supplyAsync(
                    () -> gate.ask(Command.BLPOP, List.of("nothing", "0")),
                    task -> Thread.ofPlatform().start(task));
            await().until(() ->
                    String.valueOf(gate.ask(Command.INFO, List.of("clients"))).contains("blocked_clients:1"));

            server.kill();

            assertThat(answer)
                    .failsWithin(LONG)
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.UNAVAILABLE));
        }
    }

    @Test
    void a_redis_that_cannot_serve_is_away_and_a_wrong_command_is_not() {
        try (EmbeddedRedis server = EmbeddedRedis.start(RedisOptions.forTests())) {
            RedisGate gate = TestGate.to(server.uri(), PATIENCE);
            gate.ask(Command.CONFIG, List.of("SET", "maxmemory", "1"));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> gate.ask(Command.SET, List.of("key", "value")))
                    .extracting(Refusal::reason)
                    .isEqualTo(SharedReason.UNAVAILABLE);
            assertThatExceptionOfType(RedisError.class)
                    .isThrownBy(() -> gate.ask(Command.EVALSHA, List.of("ffff", "0")))
                    .matches(error -> error.is("NOSCRIPT"));
        }
    }

    private static void assertIsAway(RedisGate gate, int port) {
        long began = System.nanoTime();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> gate.ask(Command.PING, List.of()))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(SharedReason.UNAVAILABLE);
                    assertThat(refusal.retryAfter()).isPresent();
                    assertThat(refusal.detail().toLowerCase(Locale.ROOT))
                            .doesNotContain("redis", "127.0.0.1", String.valueOf(port));
                });
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(QUICKLY);
    }
}
