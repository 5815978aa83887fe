package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComposeTest {

    private static final Path FILE = Repository.file("deploy/compose.yaml");
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{(\\w+)");
    private static final Pattern ASSIGNED = Pattern.compile("^(\\w+)=", Pattern.MULTILINE);
    private static final Pattern OURS = Pattern.compile("concert-\\d");

    private final JsonNode compose = Yaml.only(FILE);
    private final Map<String, JsonNode> services =
            compose.path("services").propertyStream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @Test
    void services_depend_on_services_that_exist_and_that_can_be_in_the_state_that_is_waited_for() {
        services.forEach((name, service) -> service.path("depends_on")
                .propertyStream()
                .forEach(dependency -> {
                    assertThat(services).as(name).containsKey(dependency.getKey());
                    String condition = dependency.getValue().path("condition").asText();
                    assertThat(condition).isIn("service_healthy", "service_completed_successfully");
                    if (condition.equals("service_healthy")) {
                        assertThat(isHealthChecked(dependency.getKey()))
                                .as(dependency.getKey())
                                .isTrue();
                    }
                }));
    }

    @Test
    void images_are_named_by_an_exact_version() {
        assertThat(services.values())
                .extracting(service -> service.path("image").asText())
                .allMatch(image ->
                        image.equals("concert-reservation:local") || image.matches(".+:v?\\d+\\.\\d+\\.\\d+\\S*"));
    }

    @Test
    void files_that_are_mounted_exist_and_volumes_are_declared() {
        Set<String> volumes =
                compose.path("volumes").propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet());
        assertThat(services.values().stream()
                        .flatMap(service -> service.path("volumes").valueStream())
                        .map(mount -> mount.asText()
                                .replaceFirst("\\$\\{[^}]*}", "\\$")
                                .split(":", -1)[0])
                        .filter(source -> !source.equals("$")))
                .isNotEmpty()
                .allMatch(source ->
                        source.startsWith(".") ? Files.exists(FILE.resolveSibling(source)) : volumes.contains(source));
    }

    @Test
    void what_the_operator_must_or_may_say_is_in_the_example() {
        List<String> asked = names(VARIABLE, Repository.text(FILE));
        List<String> explained = names(ASSIGNED, Repository.text(Repository.file("deploy/.env.example")));

        assertThat(asked).hasSizeGreaterThan(8);
        assertThat(explained).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void secrets_are_not_written_down() {
        assertThat(Repository.text(FILE).lines().filter(line -> line.matches(".*(PASSWORD|_KEY|_KEYS|MYSQL_PWD): .*")))
                .isNotEmpty()
                .allMatch(line -> line.contains(":?set it in .env"));
        assertThat(Repository.text(Repository.file("deploy/.env.example")).lines())
                .filteredOn(line -> line.matches("\\w*(PASSWORD|KEY)=.*"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("="));
    }

    @Test
    void three_instances_are_balanced_and_watched() {
        List<String> instances = services.keySet().stream()
                .filter(name -> OURS.matcher(name).matches())
                .sorted()
                .toList();

        assertThat(instances).hasSize(3);
        assertThat(names(Pattern.compile("server (concert-\\d):8080"), file("deploy/nginx/nginx.conf")))
                .isEqualTo(instances);
        assertThat(names(Pattern.compile("\"(concert-\\d):8080\""), file("deploy/prometheus/prometheus.yaml")))
                .isEqualTo(instances);
    }

    @Test
    void redis_keeps_what_it_has_and_drops_nobody_from_the_queue() {
        assertThat(services.get("redis").path("command").valueStream().map(JsonNode::asText))
                .containsSequence("--appendonly", "yes")
                .containsSequence("--maxmemory-policy", "noeviction");
    }

    /** Those of ours are checked by the image itself. */
    private boolean isHealthChecked(String name) {
        return OURS.matcher(name).matches()
                || services.get(name).path("healthcheck").has("test");
    }

    private static List<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    private static String file(String path) {
        return Repository.text(Repository.file(path));
    }
}
