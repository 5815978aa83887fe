package io.concertreservation.journey.support;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.function.Supplier;

/** Where a service is reached; whoever just comes in is nobody yet. */
public record Door(Supplier<URI> where) {

    /** That of the service in this JVM, whose port is known once it has started. */
    public static Door here() {
        return new Door(() -> URI.create(RestAssured.baseURI + ":" + RestAssured.port));
    }

    public static Door at(URI address) {
        return new Door(() -> address);
    }

    /** A request by nobody in particular, relative to the root of the API. */
    public RequestSpecification ask() {
        return outside().basePath("/api/v1").accept("application/json");
    }

    /** The same with a JSON body. */
    public RequestSpecification say(Object body) {
        return ask().contentType(ContentType.JSON).body(body);
    }

    /** A request outside the API. */
    public RequestSpecification outside() {
        URI address = where.get();
        return RestAssured.given().baseUri(address.toString()).port(address.getPort());
    }
}
