package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KubernetesTest {

    private static final Path BASE = Repository.file("deploy/kubernetes/base");
    private static final int MYSQL_CONNECTIONS = 250;

    @Test
    void every_manifest_has_only_fields_that_its_kind_has() {
        List<Path> files = files().filter(file -> !isKustomization(file)).toList();

        assertThat(files)
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(Manifests.in(file)).isNotEmpty());
    }

    @Test
    void a_field_that_is_misspelt_is_found() {
        ObjectNode misspelt = (ObjectNode) Yaml.only(BASE.resolve("deployment.yaml"));
        ((ObjectNode) misspelt.path("spec").path("template").path("spec")).put("terminationGracePeriod", 40);

        assertThatThrownBy(() -> Manifests.read(misspelt, "here")).hasMessageContaining("terminationGracePeriod");
    }

    @Test
    void kustomizations_name_all_that_is_beside_them_and_nothing_else() {
        assertThat(files().filter(KubernetesTest::isKustomization)).hasSize(4).allSatisfy(file -> {
            JsonNode kustomization = Yaml.only(file);
            Stream<String> named = Stream.concat(
                    Stream.of("resources", "components").flatMap(list -> texts(kustomization.path(list))),
                    kustomization
                            .path("patches")
                            .valueStream()
                            .map(patch -> patch.path("path").asText()));
            assertThat(named.map(name -> file.resolveSibling(name).normalize()).toList())
                    .allMatch(Files::exists)
                    .containsAll(beside(file));
        });
    }

    @Test
    void what_is_patched_is_in_the_base() {
        List<String> base = files().filter(file -> file.startsWith(BASE))
                .filter(file -> !isKustomization(file))
                .flatMap(file -> Manifests.in(file).stream())
                .map(KubernetesTest::identity)
                .toList();

        assertThat(files().filter(file -> file.toString().contains("overlays")).filter(file -> !isKustomization(file)))
                .flatMap(Manifests::in)
                .extracting(KubernetesTest::identity)
                .isSubsetOf(base);
    }

    @Test
    void pods_need_no_rights_and_write_nowhere_but_in_memory() {
        assertThat(List.of(pod(deployment()), pod(job()))).allSatisfy(pod -> {
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getContainers()).allSatisfy(container -> {
                assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                        .isTrue();
                assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                        .isFalse();
                assertThat(container.getSecurityContext().getCapabilities().getDrop())
                        .containsExactly("ALL");
                assertThat(container.getResources().getLimits()).containsKey("memory");
            });
        });
    }

    @Test
    void selectors_find_the_pods_and_ports_have_the_names_that_are_asked_for() {
        Map<String, String> labels =
                deployment().getSpec().getTemplate().getMetadata().getLabels();
        Container container = pod(deployment()).getContainers().getFirst();
        Service service = one(Service.class, "service.yaml");

        assertThat(labels).containsAllEntriesOf(service.getSpec().getSelector());
        assertThat(labels)
                .containsAllEntriesOf(deployment().getSpec().getSelector().getMatchLabels());
        assertThat(labels)
                .containsAllEntriesOf(one(PodDisruptionBudget.class, "pod-disruption-budget.yaml")
                        .getSpec()
                        .getSelector()
                        .getMatchLabels());
        assertThat(container.getPorts())
                .extracting("name")
                .contains(
                        service.getSpec().getPorts().getFirst().getTargetPort().getStrVal());
        assertThat(Stream.of(container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe())
                        .map(Probe::getHttpGet))
                .allMatch(probe -> probe.getPath().startsWith("/q/health/"))
                .allMatch(probe -> probe.getPort().getStrVal().equals("http"));
    }

    @Test
    void only_the_api_goes_out() {
        Ingress ingress = one(Ingress.class, "ingress.yaml");

        assertThat(ingress.getSpec().getRules())
                .flatMap(rule -> rule.getHttp().getPaths())
                .extracting("path")
                .containsExactly("/api");
        assertThat(Repository.text(Repository.file("deploy/nginx/nginx.conf"))
                        .lines()
                        .filter(line -> line.contains("location ")))
                .map(String::strip)
                .containsExactly("location /api/ {", "location = /healthy {", "location / {");
    }

    @Test
    void a_pod_has_time_to_end_and_all_pods_together_fit_into_mysql() {
        Map<String, String> settings = one(ConfigMap.class, "config-map.yaml").getData();
        Duration needed =
                seconds(settings, "QUARKUS_SHUTDOWN_DELAY").plus(seconds(settings, "QUARKUS_SHUTDOWN_TIMEOUT"));
        int pods = one(HorizontalPodAutoscaler.class, "horizontal-pod-autoscaler.yaml")
                        .getSpec()
                        .getMaxReplicas()
                + 1;

        assertThat(Duration.ofSeconds(pod(deployment()).getTerminationGracePeriodSeconds()))
                .isGreaterThan(needed);
        assertThat(pods * Integer.parseInt(settings.get("QUARKUS_DATASOURCE_JDBC_MAX_SIZE")))
                .isLessThan(MYSQL_CONNECTIONS);
        assertThat(pod(job()).getContainers().getFirst().getArgs()).containsExactly("--migrate");
        assertThat(settings).containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
    }

    private static Duration seconds(Map<String, String> settings, String name) {
        return Duration.parse("PT" + settings.get(name));
    }

    private static Deployment deployment() {
        return one(Deployment.class, "deployment.yaml");
    }

    private static Job job() {
        return one(Job.class, "migration-job.yaml");
    }

    private static PodSpec pod(HasMetadata owner) {
        return owner instanceof Job job
                ? job.getSpec().getTemplate().getSpec()
                : ((Deployment) owner).getSpec().getTemplate().getSpec();
    }

    private static <T extends HasMetadata> T one(Class<T> type, String file) {
        return type.cast(Manifests.in(BASE.resolve(file)).getFirst());
    }

    private static Stream<Path> files() {
        return Repository.files("deploy/kubernetes", ".yaml").stream();
    }

    private static List<Path> beside(Path kustomization) {
        return files().filter(file -> file.getParent().equals(kustomization.getParent()))
                .filter(file -> !file.equals(kustomization))
                .toList();
    }

    private static boolean isKustomization(Path file) {
        return file.endsWith("kustomization.yaml");
    }

    private static String identity(HasMetadata thing) {
        return thing.getKind() + "/" + thing.getMetadata().getName();
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText);
    }
}
