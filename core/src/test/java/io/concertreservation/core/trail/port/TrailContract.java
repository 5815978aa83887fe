package io.concertreservation.core.trail.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.trail.domain.Deed;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every trail keeps to. */
public abstract class TrailContract {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final SliceRequest ALL = new SliceRequest(null, 100);

    private String subject = "";
    private long numbers;

    protected abstract Transactions transactions();

    protected abstract Trail trail();

    @BeforeEach
    void something_that_nobody_else_touches() {
        subject = "concert/" + UUID.randomUUID();
        numbers = System.nanoTime();
    }

    @Test
    void deeds_are_kept_as_they_were_and_the_latest_is_first() {
        Deed first = added(deed(NOW.minusSeconds(60), Map.of(), Map.of("title", "한밤의 현악")));
        Deed second = added(deed(NOW, Map.of("mode", "open"), Map.of("mode", "paused")));

        assertThat(latest(subject, ALL).items()).containsExactly(second, first);
        assertThat(latest(null, ALL).items()).contains(second, first);
        assertThat(latest("concert/" + UUID.randomUUID(), ALL).items()).isEmpty();
    }

    @Test
    void a_page_ends_where_the_next_one_begins() {
        Deed oldest = added(deed(NOW, Map.of(), Map.of()));
        Deed middle = added(deed(NOW, Map.of(), Map.of()));
        Deed latest = added(deed(NOW, Map.of(), Map.of()));

        Slice<Deed> page = latest(subject, new SliceRequest(null, 2));
        assertThat(page.items()).containsExactly(latest, middle);
        Slice<Deed> rest = latest(subject, new SliceRequest(page.next(), 2));
        assertThat(rest.items()).containsExactly(oldest);
        assertThat(rest.next()).isNull();
    }

    @Test
    void what_is_not_committed_is_not_noted() {
        Deed deed = deed(NOW, Map.of(), Map.of());
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    trail().add(deed);
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(latest(subject, ALL).items()).isEmpty();
    }

    @Test
    void the_oldest_are_forgotten_first_and_young_ones_not_at_all() {
        Deed young = added(deed(NOW, Map.of(), Map.of()));
        Deed older = added(deed(NOW.minus(Duration.ofDays(10_001)), Map.of(), Map.of()));
        added(deed(NOW.minus(Duration.ofDays(10_002)), Map.of(), Map.of()));

        assertThat(forgotten(Duration.ofDays(9_000), 1)).isEqualTo(1);
        assertThat(latest(subject, ALL).items()).containsExactlyInAnyOrder(young, older);
        assertThat(forgotten(Duration.ofDays(9_000), 10)).isEqualTo(1);
        assertThat(latest(subject, ALL).items()).containsExactly(young);
    }

    private Deed deed(Instant at, Map<String, String> before, Map<String, String> after) {
        UUID id = new UUID(0x0190_0000_0000_7000L, numbers++);
        return new Deed(id, at, new UserId("olivia"), "queue-steered", subject, before, after);
    }

    private Deed added(Deed deed) {
        transactions().inTransaction(() -> trail().add(deed));
        return deed;
    }

    private Slice<Deed> latest(String of, SliceRequest slice) {
        return transactions().inTransaction(() -> trail().latest(of, slice));
    }

    private int forgotten(Duration age, int limit) {
        return transactions().inTransaction(() -> trail().forget(age, limit));
    }
}
