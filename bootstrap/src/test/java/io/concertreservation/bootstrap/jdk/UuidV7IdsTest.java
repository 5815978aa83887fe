package io.concertreservation.bootstrap.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7IdsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T11:22:33.444555Z");

    private final UuidV7Ids ids = new UuidV7Ids(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void an_id_says_its_version_its_variant_and_its_millisecond() {
        UUID id = ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void ids_of_one_instance_ascend_although_the_clock_stands() {
        List<String> made =
                Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void two_instances_do_not_meet_in_the_same_instant() {
        UuidV7Ids other = new UuidV7Ids(Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(Stream.generate(ids::next).limit(1_000).toList())
                .doesNotContainAnyElementsOf(
                        Stream.generate(other::next).limit(1_000).toList());
    }
}
