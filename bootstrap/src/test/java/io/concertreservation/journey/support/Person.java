package io.concertreservation.journey.support;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Somebody with an access token, at a door. */
public class Person {

    private final String name;
    private final String token;
    private final Door door;

    protected Person(String name, Door door, String... groups) {
        this.name = name;
        this.token = Tokens.of(name, groups);
        this.door = door;
    }

    /** A name that nobody has had before. */
    static String unheardOf(String name) {
        return name + "-" + UUID.randomUUID();
    }

    public String name() {
        return name;
    }

    public Door door() {
        return door;
    }

    /** A request in this person's name. */
    public RequestSpecification ask() {
        return door.ask().auth().oauth2(token);
    }

    public Response gets(String path, Object... variables) {
        return ask().get(path, variables);
    }

    public Response posts(String path, Object body, Object... variables) {
        return ask().contentType(ContentType.JSON).body(body).post(path, variables);
    }

    public Response patches(String path, Object body, Object... variables) {
        return ask().contentType(ContentType.JSON).body(body).patch(path, variables);
    }
}
