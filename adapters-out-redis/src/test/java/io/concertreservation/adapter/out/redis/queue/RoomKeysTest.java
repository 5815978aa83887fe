package io.concertreservation.adapter.out.redis.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.shared.domain.ConcertId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoomKeysTest {

    private static final UUID CAUSE = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    private final ConcertId concert = new ConcertId(UUID.randomUUID());
    private final RoomKeys keys = new RoomKeys(concert);

    @Test
    void all_keys_of_a_room_share_the_tag_that_keeps_them_together() {
        assertThat(keys.allWithDone("free", CAUSE))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.startsWith("{q:" + concert.value() + "}:"));
    }

    @Test
    void the_mark_of_a_fact_names_its_effect_and_comes_last() {
        assertThat(keys.allWithDone("keep", CAUSE))
                .startsWith(keys.all().toArray(String[]::new))
                .last()
                .isEqualTo("{q:" + concert.value() + "}:done:keep:" + CAUSE);
    }
}
