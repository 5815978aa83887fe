package io.concertreservation.core.shared.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.concertreservation.core.shared.domain.Mark;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the count of changes owes to caches. */
public abstract class ChangesContract {
    private final String thing = "thing:" + UUID.randomUUID();

    protected abstract Changes changes();

    @Test
    void a_thing_that_never_changed_has_no_mark() {
        assertThat(changes().mark(thing)).isEqualTo(Mark.NONE);
    }

    @Test
    void each_change_is_seen_soon_and_takes_the_mark_further() {
        changes().note(thing);
        await().until(() -> changes().mark(thing).number() == 1);
        Mark first = changes().mark(thing);

        changes().note(thing);
        await().until(() -> changes().mark(thing).number() == 2);

        assertThat(changes().mark(thing).covers(first)).isTrue();
        assertThat(first.covers(changes().mark(thing))).isFalse();
    }

    @Test
    void things_are_counted_apart() {
        changes().note(thing);
        await().until(() -> !changes().mark(thing).equals(Mark.NONE));

        assertThat(changes().mark(thing + "-other")).isEqualTo(Mark.NONE);
    }
}
