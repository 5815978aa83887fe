package io.concertreservation.bootstrap.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JdkScriptTest {

    @Test
    void a_jdk_is_found_and_nothing_else_said_where_there_is_no_home_folder() throws IOException {
        ProcessBuilder script = new ProcessBuilder("/bin/sh", "../.mvn/jdk25.sh").redirectErrorStream(true);
        script.environment().clear();
        script.environment().put("PATH", "/usr/bin:/bin");
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));

        List<String> said;
        try (var output = script.start().inputReader(StandardCharsets.UTF_8)) {
            said = output.lines().toList();
        }

        assertThat(said).hasSize(1);
        assertThat(Path.of(said.getFirst(), "bin", "javac")).isExecutable();
    }
}
