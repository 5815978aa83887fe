package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only the native executable promises, and what a build of it can leave out. */
class ExecutableNativeIT {

    /** Wide bounds for a machine that does other things as well; the figures are in docs/native.md. */
    private static final double SECONDS_AT_MOST = 1;

    private static final long MEGABYTES_AT_MOST = 150;
    private static final Pattern STARTED = Pattern.compile(" native \\(.*started in ([0-9.]+)s");
    private static final Path PAGES = Repository.file("adapters-in-rest/src/main/resources");

    private Packaged service;

    @BeforeEach
    void starts() throws Exception {
        service = Packaged.start(Map.of());
    }

    @AfterEach
    void ends() {
        service.close();
    }

    @Test
    void it_is_no_jvm_starts_at_once_and_needs_little_memory() throws IOException {
        var said = STARTED.matcher(service.words());
        assertThat(said.find()).as(service.words()).isTrue();
        assertThat(Double.parseDouble(said.group(1))).isLessThan(SECONDS_AT_MOST);
        assertThat(Files.readSymbolicLink(Path.of("/proc", String.valueOf(service.pid()), "exe"))
                        .toString())
                .endsWith("-runner");
        assertThat(residentMegabytes()).isLessThan(MEGABYTES_AT_MOST);
    }

    @Test
    void its_virtual_threads_are_woken_by_a_thread_of_their_own() throws IOException {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> threads().contains("Read-Poller"));
        assertThat(threads()).doesNotContain("MasterPoller");
    }

    @Test
    void every_file_of_the_web_client_is_in_it_byte_for_byte() throws IOException {
        try (Stream<Path> all = Files.walk(PAGES.resolve("ui"))) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(files)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(file -> assertThat(service.door()
                                    .outside()
                                    .get("/" + PAGES.relativize(file))
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .asByteArray())
                            .isEqualTo(Files.readAllBytes(file)));
        }
    }

    @Test
    void the_page_about_the_api_and_the_metrics_are_in_it() {
        service.door().outside().get("/q/swagger-ui/").then().statusCode(200);
        assertThat(service.door().outside().get("/q/metrics").asString()).contains("concert_");
    }

    @Test
    void a_signal_ends_it_in_order() {
        new Organizer(service.door()).publishes(Programme.usual());

        service.terminate();

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !service.isAlive());
        assertThat(service.status()).isEqualTo(143);
        assertThat(service.words()).contains("stopped in").doesNotContain("Exception");
    }

    private List<String> threads() throws IOException {
        try (Stream<Path> tasks = Files.list(Path.of("/proc", String.valueOf(service.pid()), "task"))) {
            return tasks.map(task -> read(task.resolve("comm")).strip()).toList();
        }
    }

    /** Empty for a thread that has just ended. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }

    private long residentMegabytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(service.pid()), "status"))) {
            String line =
                    lines.filter(each -> each.startsWith("VmRSS:")).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) / 1_000;
        }
    }
}
