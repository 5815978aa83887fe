package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There may be no container engine here: what the Dockerfiles name is held against the sources and the build. */
class ContainersIT {

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native-micro"})
    void bases_are_pinned_the_user_is_nobody_and_the_port_is_that_of_the_service(String name) {
        Dockerfile dockerfile = Dockerfile.read(name);

        assertThat(dockerfile.all("FROM"))
                .hasSizeGreaterThan(1)
                .map(base -> base.replaceFirst(" AS .*", ""))
                .allMatch(base -> base.matches("[\\w./-]+:[\\w.-]*\\d[\\w.-]*"))
                .noneMatch(base -> base.endsWith(":latest"));
        assertThat(dockerfile.last("USER")).containsExactly("10001:10001");
        assertThat(dockerfile.last("EXPOSE")).containsExactly(setting("quarkus.http.port"));
        assertThat(dockerfile.last("LABEL").getFirst()).contains("org.opencontainers.image.licenses=\"Apache-2.0\"");
        assertThat(dockerfile.last("HEALTHCHECK").getFirst()).endsWith("CMD [\"bash\", \"/app/healthy.sh\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native-micro"})
    void what_is_copied_from_the_sources_exists_and_is_not_kept_out(String name) {
        List<String> ignored =
                Repository.text(Repository.file(".dockerignore")).lines().toList();
        assertThat(Dockerfile.read(name).all("COPY"))
                .filteredOn(copy -> !copy.contains("--from="))
                .map(copy -> copy.replaceAll("--\\S+ ", "").split(" ", -1)[0])
                .contains(".", "deploy/container/healthy.sh")
                .allSatisfy(source -> {
                    assertThat(Repository.file(source)).exists();
                    assertThat(ignored).doesNotContain(source);
                });
        assertThat(ignored).contains("!deploy/container", "**/target", ".git", ".env");
    }

    @Test
    void what_is_copied_from_the_build_is_what_the_build_makes() {
        Dockerfile dockerfile = Dockerfile.read("Dockerfile.jvm");

        assertThat(dockerfile.all("COPY")).anyMatch(copy -> copy.contains("/bootstrap/target/quarkus-app/ ./"));
        assertThat(dockerfile.last("ENTRYPOINT").getFirst()).contains("-jar /app/quarkus-run.jar");
        assertThat(Path.of("target", "quarkus-app", "quarkus-run.jar")).exists();
        assertThat(Dockerfile.read("Dockerfile.native-micro").all("COPY"))
                .anyMatch(copy -> copy.contains("/bootstrap/target/bootstrap-" + version() + "-runner "));
    }

    @Test
    void the_health_check_says_yes_to_a_ready_service_and_no_where_there_is_none() throws Exception {
        int port;
        try (Packaged service = Packaged.start(Map.of())) {
            port = service.door().where().get().getPort();
            assertThat(healthy(port)).isZero();
        }
        assertThat(healthy(port)).isNotZero();
    }

    private static int healthy(int port) throws Exception {
        ProcessBuilder check = new ProcessBuilder("bash", script("healthy.sh"));
        check.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        return check.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static String script(String name) {
        return Repository.file("deploy/container/" + name).toString();
    }

    private static String setting(String key) {
        return Repository.text(Repository.file("bootstrap/src/main/resources/application.properties"))
                .lines()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static String version() {
        return Stream.of(Repository.text(Repository.file("pom.xml")).split("\n", -1))
                .filter(line -> line.strip().startsWith("<version>"))
                .map(line -> line.strip().replaceAll("</?version>", ""))
                .findFirst()
                .orElseThrow();
    }
}
