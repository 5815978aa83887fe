package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongSettingsIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "concert.hold.max-seats | 0 | it must be at least 1",
                "concert.hold.lasts | PT0S | it must be longer than nothing",
                "concert.seat-lock.lease | soon | concert.seat-lock.lease",
                "concert.queue.mode | wide-open | concert.queue.mode",
                "concert.hold.lats | PT5M | concert.hold.lats",
                "concert.queue-token.keys | k1:short | concert.queue-token.keys"
            })
    void a_wrong_value_or_an_unknown_key_stops_the_start_with_a_sentence_that_names_the_key(
            String key, String value, String sentence) throws Exception {
        Packaged stopped = Packaged.run(Map.of(key, value));

        assertThat(stopped.status()).isNotZero();
        assertThat(stopped.words()).contains(key).contains(sentence).doesNotContain("Listening on");
    }
}
