package io.concertreservation.adapter.in.rest.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The root of all paths, and the words that describe the API as a whole. */
@ApplicationPath(Api.ROOT)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Concert reservation",
                        version = "1",
                        license = @License(name = "Apache-2.0"),
                        description = Api.DESCRIPTION),
        tags = {
            @Tag(name = Api.START, description = "Where things are."),
            @Tag(name = Api.CONCERTS, description = "What is on, and which seats are free."),
            @Tag(name = Api.QUEUE, description = "A fair place in line; your turn lets you hold seats."),
            @Tag(name = Api.RESERVATIONS, description = "Hold seats for a few minutes, look at them, give them back."),
            @Tag(name = Api.PAYMENTS, description = "Pay for a hold from your balance."),
            @Tag(name = Api.BALANCE, description = "Your money: charge it, and see where it went."),
            @Tag(name = Api.ORGANIZER, description = "Venues, concerts, dates, sections; role organizer."),
            @Tag(name = Api.OPERATOR, description = "See and steer a queue; role operator."),
            @Tag(name = Api.DEMO, description = "Access tokens for trying things out.")
        },
        components =
                @Components(
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = Api.BEARER,
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    bearerFormat = "JWT",
                                    description = "Who you are: sub is the user, groups are the roles."),
                            @SecurityScheme(
                                    securitySchemeName = Api.QUEUE_TOKEN_SCHEME,
                                    type = SecuritySchemeType.APIKEY,
                                    in = SecuritySchemeIn.HEADER,
                                    apiKeyName = Api.QUEUE_TOKEN,
                                    description = "Your place in a concert's queue, as entering it answers.")
                        }))
public final class Api extends Application {
    public static final String ROOT = "/api/v1";
    public static final String QUEUE_TOKEN = "Queue-Token";
    public static final String QUEUE_PROOF = "Queue-Proof";
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** What to know about the header {@link #IDEMPOTENCY_KEY}. */
    public static final String KEY_WORDS = "Your choice, a new one for each thing you want done";

    public static final String BEARER = "bearer";
    public static final String QUEUE_TOKEN_SCHEME = "queue-token";

    static final String START = "Start";
    public static final String CONCERTS = "Concerts";
    public static final String QUEUE = "Queue";
    public static final String RESERVATIONS = "Reservations";
    public static final String PAYMENTS = "Payments";
    public static final String BALANCE = "Balance";
    public static final String ORGANIZER = "Organizer";
    public static final String OPERATOR = "Operator";
    public static final String DEMO = "Demo";

    /** What money is counted in. */
    public static final String CURRENCY = "KRW";

    static final String DESCRIPTION = """
            Sells the seats of concerts to a crowd, fairly and each seat once.

            **To buy a seat:** find a concert that is on sale, enter its queue, and ask again after
            `pollAfterMillis` until your token is `active`. Look at the seats of a date, hold some, charge your
            balance, and pay before the hold expires.

            **Requests with an effect on seats or money** carry an `Idempotency-Key` of your choice: sent again with
            the same key, they take effect once and get the same answer.

            **Refusals** are problem documents (RFC 9457) with a stable `type`; they say whether and when to try again.
            Amounts are whole won, instants are UTC.
            """;
}
