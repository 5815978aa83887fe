package io.concertreservation.adapter.in.rest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class KnownTokensTest {
    private static final Instant START = Instant.parse("2026-05-01T10:00:00Z");

    private final List<String> verified = new ArrayList<>();
    private final JWTAuthContextInfo rules = new JWTAuthContextInfo();
    private Duration passed = Duration.ZERO;
    private Instant end = START.plus(Duration.ofHours(1));
    private final KnownTokens tokens = new KnownTokens(() -> START.plus(passed), () -> passed.toNanos());

    @Test
    void whoever_asks_again_within_a_minute_is_verified_once() throws ParseException {
        JsonWebToken first = find("mina");
        passed = Duration.ofSeconds(59);

        assertThat(find("mina")).isSameAs(first);
        assertThat(verified).containsExactly("mina");
    }

    @Test
    void after_a_minute_it_is_verified_anew_however_often_it_was_shown() throws ParseException {
        find("mina");
        passed = Duration.ofSeconds(59);
        find("mina");
        passed = Duration.ofSeconds(61);
        find("mina");

        assertThat(verified).containsExactly("mina", "mina");
    }

    @Test
    void nothing_is_remembered_past_its_end() throws ParseException {
        end = START.plusSeconds(10);
        find("mina");
        passed = Duration.ofSeconds(9);
        find("mina");
        assertThat(verified).containsExactly("mina");

        passed = Duration.ofSeconds(10);
        find("mina");

        assertThat(verified).containsExactly("mina", "mina");
    }

    @Test
    void each_text_has_a_token_of_its_own() throws ParseException {
        assertThat(find("mina").getSubject()).isEqualTo("mina");
        assertThat(find("juno").getSubject()).isEqualTo("juno");
        assertThat(find("mina").getSubject()).isEqualTo("mina");
    }

    @Test
    void who_was_refused_is_verified_again() throws ParseException {
        assertThatThrownBy(() -> tokens.find("mina", rules, () -> {
                    throw new ParseException("no");
                }))
                .isInstanceOf(ParseException.class);

        assertThat(find("mina").getSubject()).isEqualTo("mina");
    }

    @Test
    void of_many_only_some_are_remembered() throws ParseException {
        for (int i = 0; i < 20_000; i++) {
            find("buyer " + i);
        }
        verified.clear();
        for (int i = 0; i < 20_000; i++) {
            find("buyer " + i);
        }

        assertThat(verified).hasSizeGreaterThan(10_000);
    }

    @Test
    void a_long_text_is_not_remembered() throws ParseException {
        String longText = "mina" + "=".repeat(2_048);
        find(longText);
        find(longText);

        assertThat(verified).containsExactly(longText, longText);
    }

    @Test
    void a_token_that_ends_at_no_time_that_can_be_told_is_remembered_like_any_other() throws ParseException {
        for (Instant far : List.of(Instant.ofEpochSecond(Instant.MAX.getEpochSecond()), Instant.MIN)) {
            end = far;
            find("until " + far);
        }
        find("until " + Instant.MAX.truncatedTo(ChronoUnit.SECONDS));

        assertThat(verified).hasSize(2);
    }

    @Test
    void other_rules_are_asked_for_themselves() throws ParseException {
        find("mina");
        tokens.find("mina", new JWTAuthContextInfo(), () -> verify("mina"));

        assertThat(verified).containsExactly("mina", "mina");
    }

    private JsonWebToken find(String text) throws ParseException {
        return tokens.find(text, rules, () -> verify(text));
    }

    private JWTCallerPrincipal verify(String text) {
        verified.add(text);
        JwtClaims claims = new JwtClaims();
        claims.setSubject(text);
        claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
        return new DefaultJWTCallerPrincipal(text, claims);
    }
}
