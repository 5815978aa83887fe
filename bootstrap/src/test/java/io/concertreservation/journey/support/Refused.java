package io.concertreservation.journey.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.regex.Pattern;

/** What every refusal owes to whoever is refused. */
public final class Refused {

    private static final String TYPE = "urn:concert-reservation:problem:";
    private static final Pattern INSIDES = Pattern.compile(
            "(?i)exception|java\\.|jakarta\\.|io\\.(quarkus|concertreservation|vertx|smallrye|netty)|hibernate|jackson"
                    + "|select |insert |update .* set|constraint|\\bsql|jdbc|mysql|redis|\\{[qs]:|\\.java|stack");

    private Refused() {}

    /** A problem document of that status and type, which tells no secrets of the house. */
    public static JsonPath with(Response response, int status, String code) {
        String text = response.asString();
        assertThat(response.statusCode()).as(text).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        JsonPath problem = response.jsonPath();
        assertThat(problem.getString("type")).isEqualTo(TYPE + code);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("retryable")).isIn("true", "false");
        assertThat(text).doesNotContainPattern(INSIDES);
        Integer wait = problem.get("retryAfterSeconds");
        assertThat(response.header("Retry-After")).isEqualTo(wait == null ? null : wait.toString());
        return problem;
    }

    /** The code of a refusal, to count them by; an answer that is none gives its status. */
    public static String code(Response response) {
        String type = response.contentType().startsWith("application/problem+json")
                ? response.jsonPath().getString("type")
                : null;
        return type == null ? String.valueOf(response.statusCode()) : type.substring(TYPE.length());
    }
}
