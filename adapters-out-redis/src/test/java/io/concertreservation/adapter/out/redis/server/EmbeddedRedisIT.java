package io.concertreservation.adapter.out.redis.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.shared.server.Ports;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRedisIT {

    @Test
    void a_server_answers_and_never_evicts() {
        try (EmbeddedRedis server = EmbeddedRedis.start(RedisOptions.forTests())) {
            assertThat(ask(server, "PING", 1)).isEqualTo("+PONG");
            assertThat(ask(server, "CONFIG GET maxmemory-policy", 5)).isEqualTo("noeviction");
        }
    }

    @Test
    void a_closed_server_leaves_no_process_and_no_listener() {
        EmbeddedRedis server = EmbeddedRedis.start(RedisOptions.forTests());
        long pid = server.pid();
        assertThat(ProcessHandle.of(pid)).isPresent();

        server.close();

        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(Ports.isTaken(server.port())).isFalse();
    }

    @Test
    void a_durable_server_knows_after_a_restart_what_it_was_told(@TempDir Path folder) {
        try (EmbeddedRedis server = EmbeddedRedis.start(RedisOptions.durable(folder))) {
            assertThat(ask(server, "SET kept 42", 1)).isEqualTo("+OK");
        }
        try (EmbeddedRedis server = EmbeddedRedis.start(RedisOptions.durable(folder))) {
            assertThat(ask(server, "GET kept", 2)).isEqualTo("42");
        }
    }

    /** The given line of the answer. */
    private static String ask(EmbeddedRedis server, String command, int line) {
        return InlineCommand.ask(server, command)
                .lines()
                .skip(line - 1)
                .findFirst()
                .orElseThrow();
    }
}
