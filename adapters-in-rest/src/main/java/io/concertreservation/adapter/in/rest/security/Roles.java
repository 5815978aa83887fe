package io.concertreservation.adapter.in.rest.security;

/** The groups of an access token that mean something here. */
public final class Roles {
    public static final String BUYER = "buyer";
    public static final String ORGANIZER = "organizer";
    public static final String OPERATOR = "operator";

    private Roles() {}
}
