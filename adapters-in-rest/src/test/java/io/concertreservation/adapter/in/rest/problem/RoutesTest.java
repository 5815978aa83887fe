package io.concertreservation.adapter.in.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private final Routes routes = new Routes(true);

    @Test
    void the_table_lists_the_methods_of_all_resources() {
        assertThat(inTable()).isEqualTo(inResources());
    }

    @Test
    void a_known_path_tells_its_methods() {
        assertThat(routes.methods("/reservations/5/")).contains("GET, HEAD, OPTIONS");
        assertThat(routes.methods("/payments")).contains("POST, OPTIONS");
        assertThat(routes.methods("/")).contains("GET, HEAD, OPTIONS");
        assertThat(routes.methods("")).contains("GET, HEAD, OPTIONS");
    }

    @Test
    void an_unknown_path_has_none() {
        assertThat(routes.methods("/reservations/5/6")).isEmpty();
    }

    @Test
    void the_demo_path_is_unknown_where_it_is_off() {
        assertThat(routes.methods("/demo/tokens")).isPresent();
        assertThat(new Routes(false).methods("/demo/tokens")).isEmpty();
    }

    private static Set<String> inTable() {
        return Routes.TABLE
                .lines()
                .flatMap(line -> Stream.of(line.substring(line.indexOf(' ') + 1).split(", ", -1))
                        .map(method -> method + " " + line.substring(0, line.indexOf(' '))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> inResources() {
        return classes()
                .filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()).flatMap(method -> route(type, method)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> route(Class<?> type, Method method) {
        jakarta.ws.rs.Path below = method.getAnnotation(jakarta.ws.rs.Path.class);
        String path = type.getAnnotation(jakarta.ws.rs.Path.class).value() + (below == null ? "" : below.value());
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
                .map(annotation ->
                        annotation.getAnnotation(HttpMethod.class).value() + " " + path.replaceAll("\\{[^}]*}", "{}"));
    }

    private static Stream<Class<?>> classes() {
        try {
            Path root = Path.of(Routes.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files
                        .map(file -> root.relativize(file).toString())
                        .filter(name -> name.endsWith("Resource.class"))
                        .map(RoutesTest::load)
                        .toList()
                        .stream();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.replace('/', '.').replace(".class", ""), false, RoutesTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
