package io.concertreservation.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The alerts and dashboards of this repository. */
final class Watching {

    static final Path ALERTS = Repository.file("deploy/prometheus/alerts.yaml");

    private Watching() {}

    static List<JsonNode> alerts() {
        List<JsonNode> alerts = new ArrayList<>();
        Yaml.only(ALERTS).path("groups").forEach(group -> group.path("rules").forEach(alerts::add));
        return alerts;
    }

    static List<JsonNode> dashboards() {
        return Repository.files("deploy/grafana/dashboards", ".json").stream()
                .map(Yaml::json)
                .toList();
    }

    /** Everything that is asked of Prometheus, by alerts and by dashboards. */
    static List<Query> queries() {
        List<Query> queries = new ArrayList<>();
        alerts().forEach(alert -> queries.add(
                new Query(alert.path("alert").asText(), alert.path("expr").asText())));
        for (JsonNode dashboard : dashboards()) {
            String title = dashboard.path("title").asText();
            dashboard
                    .path("panels")
                    .forEach(panel -> panel.path("targets")
                            .forEach(target -> queries.add(new Query(
                                    title + ": " + panel.path("title").asText(),
                                    target.path("expr").asText()))));
            dashboard
                    .path("templating")
                    .path("list")
                    .forEach(variable ->
                            queries.add(new Query(title, variable.path("query").asText())));
        }
        return queries;
    }
}
