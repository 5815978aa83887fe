package io.concertreservation.core.shared.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeashedProcessTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private Path log;

    @BeforeEach
    void chooseLog() {
        log = folder.resolve("server.log");
    }

    @Test
    void a_server_is_ready_once_it_says_so_and_its_words_are_kept() throws Exception {
        try (LeashedProcess server = start("echo starting; echo ready to serve; exec sleep 300")) {
            assertThat(server.awaitReady(SOON)).isTrue();
            assertThat(server.isAlive()).isTrue();
        }
        assertThat(log).content().startsWith("starting");
    }

    @Test
    void a_server_that_ends_before_it_is_ready_never_is() throws Exception {
        try (LeashedProcess server = start("echo cannot start; exit 1")) {
            assertThat(server.awaitReady(SOON)).isFalse();
        }
        assertThat(log).content().contains("cannot start");
    }

    @Test
    void a_server_that_does_not_get_ready_is_told_with_its_last_words() {
        assertThatThrownBy(() -> startReady("echo cannot start; exit 1"))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessage("Redis did not start; its last words were: cannot start");
    }

    @Test
    void a_server_without_room_on_the_disk_is_told_with_what_to_do() {
        assertThatThrownBy(() -> startReady("echo Error number 28 means \\'No space left on device\\'; exit 1"))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessage("Redis did not start, because there is no room left on the disk: make some and try again.");
    }

    @Test
    void letting_go_asks_the_server_to_end_and_waits_for_it() throws Exception {
        LeashedProcess server = start("trap 'echo goodbye; exit 0' TERM; echo ready; while :; do sleep 0.1; done");
        assertThat(server.awaitReady(SOON)).isTrue();
        long pid = server.pid();

        server.close();

        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(log).content().contains("goodbye");
    }

    @Test
    void a_server_ends_with_the_process_that_held_its_leash() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeashHolder.class.getName(),
                        log.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ProcessHandle server;
        try (var lines = holder.inputReader()) {
            server = ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();
            holder.destroyForcibly();
        }

        server.onExit().get(SOON.toSeconds(), TimeUnit.SECONDS);
        assertThat(server.isAlive()).isFalse();
    }

    private void startReady(String script) {
        ServerOutput output = ServerOutput.to(log, "ready");
        LeashedProcess.startReady("Redis", new ProcessBuilder("/bin/sh", "-c", script), output, SOON)
                .close();
    }

    private LeashedProcess start(String script) throws IOException {
        return LeashedProcess.start(new ProcessBuilder("/bin/sh", "-c", script), ServerOutput.to(log, "ready"));
    }
}
