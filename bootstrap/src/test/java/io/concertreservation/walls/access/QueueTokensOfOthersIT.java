package io.concertreservation.walls.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Tokens;
import io.concertreservation.walls.support.Answer;
import io.concertreservation.walls.support.Ask;
import io.quarkus.test.junit.QuarkusTest;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueTokensOfOthersIT extends Journey {

    private static final String POLL = "/api/v1/queue-tokens/current";

    private final Buyer mina = Buyer.named("mina");
    private final Buyer eve = Buyer.named("eve");
    private Show show;
    private String minas = "";

    @BeforeEach
    void mina_has_a_turn() {
        show = Organizer.here().publishes(Programme.usual());
        mina.enters(show);
        minas = mina.queueToken(show);
    }

    @Test
    void the_token_of_another_user_holds_nothing() {
        assertThat(hold(eve, minas, show).code()).isEqualTo("foreign-queue-token");
        assertThat(hold(mina, minas, show).status()).isEqualTo(201);
    }

    @Test
    void the_token_of_another_concert_holds_nothing_and_shows_no_seats() {
        Show other = Organizer.here().publishes(Programme.usual());

        assertThat(hold(mina, minas, other).code()).isEqualTo("admitted-elsewhere");
        Ask seats = Ask.of("GET", "/api/v1/schedules/%s/seats".formatted(other.schedule()));
        assertThat(seats.with("Queue-Token", minas).send().code()).isEqualTo("admitted-elsewhere");
    }

    @Test
    void a_token_that_was_given_up_holds_nothing_even_after_entering_again() {
        mina.leaves(show);
        assertThat(hold(mina, minas, show).code()).isEqualTo("turn-over");

        mina.enters(show);

        assertThat(mina.queueToken(show)).isNotEqualTo(minas);
        assertThat(hold(mina, minas, show).code()).isEqualTo("turn-over");
    }

    @Test
    void a_token_with_any_character_changed_added_or_left_out_is_none() {
        List<String> believed = new ArrayList<>();
        for (String wrong : tampered(minas)) {
            if (!poll(wrong).code().equals("invalid-queue-token")) {
                believed.add(wrong);
            }
        }

        assertThat(believed).as("instead of " + minas).isEmpty();
        assertThat(poll(minas).status()).isEqualTo(200);
    }

    @Test
    void a_token_sealed_with_another_key_is_none_whatever_the_key_is_called() {
        String[] parts = minas.split("\\.", -1);
        for (String name : List.of(parts[0], "other", "", ".", parts[0] + " ", "TEST")) {
            String signed = name + "." + parts[1];
            String forged = signed + "." + seal(signed);
            assertThat(poll(forged).code()).as(forged).isEqualTo("invalid-queue-token");
            assertThat(hold(mina, forged, show).code()).as(forged).isEqualTo("invalid-queue-token");
        }
        assertThat(poll(parts[1] + "." + parts[2]).code()).isEqualTo("invalid-queue-token");
        assertThat(poll(parts[0] + ".." + parts[2]).code()).isEqualTo("invalid-queue-token");
        assertThat(poll(parts[0] + "." + parts[1] + ".").code()).isEqualTo("invalid-queue-token");
    }

    /** One for each place in each part, with a neighbour of what was there, so that every bit of the seal counts. */
    private static List<String> tampered(String token) {
        List<String> wrong = new ArrayList<>();
        for (int at = 0; at < token.length(); at++) {
            char there = token.charAt(at);
            String end = token.substring(at + 1);
            for (char other : new char[] {(char) (there ^ 1), there == 'A' ? 'B' : 'A', '.', '='}) {
                wrong.add(token.substring(0, at) + other + end);
            }
            wrong.add(token.substring(0, at) + end);
        }
        wrong.add(token + "=");
        wrong.add(token + "A");
        wrong.add(token + "." + token);
        wrong.removeIf(one -> one.equals(token) || !one.chars().allMatch(c -> c > ' ' && c < 0x7f));
        return wrong;
    }

    private static String seal(String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(new byte[32], mac.getAlgorithm()));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer poll(String token) {
        return Ask.of("GET", POLL).with("Queue-Token", token).send();
    }

    private static Answer hold(Buyer buyer, String token, Show where) {
        return Ask.of("POST", "/api/v1/reservations")
                .by(Tokens.of(buyer.name(), "buyer"))
                .with("Idempotency-Key", Buyer.newKey())
                .with("Queue-Token", token)
                .saying("{\"scheduleId\":\"%s\",\"bestAvailable\":{\"quantity\":1}}".formatted(where.schedule()))
                .send();
    }
}
