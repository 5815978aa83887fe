package io.concertreservation.bootstrap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunSettingsTest {

    private static final Path PROJECT = Path.of("project");

    @Test
    void without_wishes_one_instance_listens_on_8080_and_keeps_its_data() {
        RunSettings settings = RunSettings.of(Map.of("PORT", "", "FRESH", ""), PROJECT);

        assertThat(settings.ports()).containsExactly(8080);
        assertThat(settings.fresh()).isFalse();
        assertThat(settings.folder()).isAbsolute().endsWithRaw(Path.of("project", ".data"));
    }

    @Test
    void further_instances_take_the_next_ports() {
        assertThat(RunSettings.of(Map.of("PORT", "9090", "INSTANCES", "3"), PROJECT)
                        .ports())
                .containsExactly(9090, 9091, 9092);
    }

    @Test
    void starting_over_is_asked_for_with_any_value_but_0() {
        assertThat(RunSettings.of(Map.of("FRESH", "1"), PROJECT).fresh()).isTrue();
        assertThat(RunSettings.of(Map.of("FRESH", "0"), PROJECT).fresh()).isFalse();
    }

    @Test
    void a_port_that_is_no_port_is_refused_by_name() {
        for (String wrong : new String[] {"eighty", "0", "-1", "65536", "99999999999"}) {
            assertThatThrownBy(() -> RunSettings.of(Map.of("PORT", wrong), PROJECT))
                    .isInstanceOf(ServerUnavailableException.class)
                    .hasMessageContaining("PORT")
                    .hasMessageContaining(wrong);
        }
        assertThatThrownBy(() -> RunSettings.of(Map.of("PORT", "65535", "INSTANCES", "2"), PROJECT))
                .hasMessageContaining("no room for 2 instances");
    }
}
