package io.concertreservation.core.shared.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.concert.domain.Venue;
import io.concertreservation.core.concert.domain.VenueId;
import io.concertreservation.core.concert.port.Venues;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** All or nothing, shown on venues. */
public abstract class TransactionsContract {
    private final Venue venue = new Venue(new VenueId(UUID.randomUUID()), "Hall", "Seoul");

    protected abstract Transactions transactions();

    protected abstract Venues venues();

    @Test
    void work_is_kept_when_it_returns() {
        String result = transactions().inTransaction(() -> {
            venues().add(venue);
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(isKept()).isTrue();
    }

    @Test
    void work_is_undone_when_it_throws() {
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    venues().add(venue);
                    throw new IllegalArgumentException("broken");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("broken");

        assertThat(isKept()).isFalse();
    }

    @Test
    void a_refusal_undoes_the_work_and_comes_out_as_it_is() {
        Refusal refusal = new Refusal(SharedReason.INVALID_REQUEST, "no");

        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    venues().add(venue);
                    throw refusal;
                }))
                .isSameAs(refusal);

        assertThat(isKept()).isFalse();
    }

    @Test
    void a_call_inside_another_joins_it() {
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    transactions().inTransaction(() -> venues().add(venue));
                    throw new IllegalStateException("after the inner one");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(isKept()).isFalse();
    }

    @Test
    void work_sees_what_it_has_done() {
        boolean seen = transactions().inTransaction(() -> {
            venues().add(venue);
            return transactions().inTransaction(() -> venues().find(venue.id()).isPresent());
        });

        assertThat(seen).isTrue();
    }

    @Test
    void nothing_is_kept_or_found_without_a_transaction() {
        assertThatThrownBy(() -> venues().add(venue)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> venues().find(venue.id())).isInstanceOf(RuntimeException.class);

        assertThat(isKept()).isFalse();
    }

    @Test
    void what_waits_for_the_commit_is_done_after_it_and_not_without_it() {
        List<String> steps = new CopyOnWriteArrayList<>();

        transactions().inTransaction(() -> {
            transactions().inTransaction(() -> transactions().afterCommit(() -> steps.add("afterwards")));
            steps.add("work");
        });
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    transactions().afterCommit(() -> steps.add("never"));
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(steps).containsExactly("work", "afterwards");
    }

    private boolean isKept() {
        return transactions().inTransaction(() -> venues().find(venue.id()).isPresent());
    }
}
