package io.concertreservation.adapter.in.rest.problem;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which methods each path has, so that a wrong one is told from a wrong path. */
@Singleton
final class Routes {
    static final String DEMO = "/demo/tokens";
    static final String TABLE = """
        / GET
        /concerts GET
        /concerts/{} GET
        /concerts/{}/schedules GET
        /concerts/{}/queue-tokens POST
        /venues/{} GET
        /schedules/{}/seats GET
        /schedules/{}/seats/stream GET
        /queue-tokens/current GET, DELETE
        /queue-tokens/current/stream GET
        /reservations GET, POST
        /reservations/{} GET
        /reservations/{}/cancellation POST
        /payments POST
        /payments/{} GET
        /balance GET
        /balance/charges POST
        /balance/entries GET
        /admin/venues POST
        /admin/concerts POST
        /admin/concerts/{} PATCH
        /admin/concerts/{}/schedules POST
        /admin/concerts/{}/publication POST
        /admin/schedules/{}/sections POST
        /admin/queues/{} GET, PATCH
        /admin/audit GET
        /admin/trail GET
        /demo/tokens POST
        """;

    private record Route(Pattern path, String methods) {}

    private final List<Route> routes;

    Routes(@ConfigProperty(name = "concert.demo.enabled") boolean demo) {
        this.routes = Stream.of(TABLE.split("\n", -1))
                .filter(line -> !line.isBlank() && (demo || !line.startsWith(DEMO + " ")))
                .map(Routes::route)
                .toList();
    }

    /** The value of the header Allow, or nothing where there is no such path. */
    Optional<String> methods(String path) {
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return routes.stream()
                .filter(route ->
                        route.path().matcher(plain.isEmpty() ? "/" : plain).matches())
                .map(Route::methods)
                .findFirst();
    }

    private static Route route(String line) {
        int space = line.indexOf(' ');
        String methods = line.substring(space + 1);
        return new Route(
                Pattern.compile(line.substring(0, space).replace("{}", "[^/]+")),
                methods.contains("GET") ? methods + ", HEAD, OPTIONS" : methods + ", OPTIONS");
    }
}
