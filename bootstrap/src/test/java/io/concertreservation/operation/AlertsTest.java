package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlertsTest {

    private static final String RUNBOOK = "docs/operations.md#";

    @Test
    void every_alert_says_what_is_wrong_how_bad_it_is_and_where_to_read_on() {
        assertThat(Watching.alerts()).hasSizeGreaterThan(10).allSatisfy(alert -> {
            assertThat(alert.path("alert").asText()).startsWith("Concert");
            assertThat(alert.path("labels").path("severity").asText()).isIn("warning", "critical");
            assertThat(alert.path("annotations").path("summary").asText()).endsWith(".");
            assertThat(alert.path("annotations").path("runbook").asText()).startsWith(RUNBOOK);
        });
    }

    @Test
    void every_section_of_the_runbook_that_an_alert_points_to_exists() {
        List<String> sections = Stream.of(
                        Repository.text(Repository.file("docs/operations.md")).split("\n", -1))
                .filter(line -> line.matches("#{1,6} .*"))
                .map(AlertsTest::anchor)
                .toList();

        assertThat(Watching.alerts())
                .extracting(alert -> alert.path("annotations").path("runbook").asText())
                .allSatisfy(runbook -> assertThat(sections).contains(runbook.substring(RUNBOOK.length())));
    }

    @Test
    void the_operator_of_kubernetes_gets_the_same_rules() {
        assertThat(Yaml.only(Repository.file("deploy/kubernetes/monitoring/prometheus-rule.yaml"))
                        .path("spec"))
                .isEqualTo(Yaml.only(Watching.ALERTS));
    }

    @Test
    void the_names_of_alerts_are_not_given_twice() {
        assertThat(Watching.alerts())
                .extracting(alert -> alert.path("alert").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void dashboards_have_an_id_a_title_and_a_query_in_each_panel() {
        assertThat(Watching.dashboards())
                .extracting(board -> board.path("title").asText())
                .containsExactlyInAnyOrder("On-sale", "Service");
        assertThat(Watching.dashboards())
                .extracting(board -> board.path("uid").asText())
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(Watching.dashboards())
                .flatMap(board -> board.path("panels").valueStream().toList())
                .allSatisfy(panel -> assertThat(panel.path("targets").size()).isPositive());
    }

    private static String anchor(String heading) {
        return heading.replaceFirst("^#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
