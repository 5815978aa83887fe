package io.concertreservation.bootstrap.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HmacTicketSealTest {
    private static final String OLD = "old:" + base64("an old key of thirty-two bytes..");
    private static final String NEW = "new:" + base64("a new key of thirty-two bytes...");
    private static final Ticket TICKET = new Ticket(new ConcertId(UUID.randomUUID()), new UserId("민아"), 4_711, "era-1");

    private final HmacTicketSeal seal = sealWith(NEW, OLD);

    @Test
    void what_was_sealed_opens_as_it_was() {
        assertThat(seal.open(seal.seal(TICKET))).contains(TICKET);
    }

    @Test
    void no_changed_character_goes_unnoticed() {
        String token = seal.seal(TICKET);
        assertThat(IntStream.range(0, token.length()))
                .noneMatch(i -> seal.open(changedAt(token, i)).isPresent());
    }

    @Test
    void the_same_seal_written_otherwise_does_not_open() {
        String token = seal.seal(TICKET);
        int last = token.length() - 1;
        String sameBytes = token.substring(0, last) + (char) (token.charAt(last) + 1);
        assertThat(seal.open(sameBytes)).isEmpty();
        assertThat(seal.open(token + "=")).isEmpty();
    }

    @Test
    void a_token_sealed_before_the_rotation_still_opens() {
        assertThat(seal.open(sealWith(OLD).seal(TICKET))).contains(TICKET);
    }

    @Test
    void a_token_of_a_dropped_key_does_not_open() {
        assertThat(sealWith(NEW).open(sealWith(OLD).seal(TICKET))).isEmpty();
    }

    @Test
    void a_key_cannot_speak_under_the_name_of_another() {
        String token =
                sealWith("old:" + base64("somebody's own key, 32 bytes long")).seal(TICKET);
        assertThat(seal.open(token)).isEmpty();
    }

    @Test
    void nonsense_does_not_open() {
        assertThat(List.of("", ".", "..", "new", "new.", "new..", "new.%.%", "new.YQ", "x.YQ.YQ", "a".repeat(5_000)))
                .allMatch(text -> seal.open(text).isEmpty());
    }

    @Test
    void a_short_or_nameless_key_stops_the_start_without_being_shown() {
        for (String wrong : List.of("short:c2hvcnQ=", NEW.substring(3), "colonless", "odd:***")) {
            assertThatThrownBy(() -> sealWith(wrong))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("concert.queue-token.keys")
                    .hasMessageNotContaining(wrong);
        }
    }

    private static HmacTicketSeal sealWith(String... keys) {
        return new HmacTicketSeal(() -> List.of(keys));
    }

    private static String changedAt(String token, int i) {
        char other = token.charAt(i) == 'A' ? 'Q' : 'A';
        return token.substring(0, i) + other + token.substring(i + 1);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
