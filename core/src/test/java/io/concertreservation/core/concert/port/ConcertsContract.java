package io.concertreservation.core.concert.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.ConcertQuery;
import io.concertreservation.core.concert.domain.SaleStatus;
import io.concertreservation.core.concert.domain.SaleWindow;
import io.concertreservation.core.concert.domain.VenueId;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the keepers of venues and concerts owe to organizers and visitors. */
public abstract class ConcertsContract extends ProgrammeHarness {
    @Test
    void a_venue_is_found_as_it_was_added() {
        run(() -> venues().add(venue));

        assertThat(in(() -> venues().find(venue.id()))).contains(venue);
        assertThat(in(() -> venues().find(new VenueId(ids.next())))).isEmpty();
    }

    @Test
    void a_concert_is_found_published_or_not() {
        Concert draft = add(concert("Draft", ON_SALE));

        assertThat(in(() -> concerts().find(draft.id()))).contains(draft);
        assertThat(in(() -> concerts().lock(draft.id()))).contains(draft);
        assertThat(in(() -> concerts().find(new ConcertId(ids.next())))).isEmpty();
    }

    @Test
    void a_changed_concert_is_found_as_it_was_changed() {
        Concert draft = add(concert("Before", ON_SALE));
        SaleWindow later = new SaleWindow(NOW.plusSeconds(1), NOW.plusSeconds(2));
        Concert after = new Concert(draft.id(), venue.id(), "After " + mark, "Other", "New", later, 9, true);

        run(() -> {
            concerts().lock(draft.id());
            concerts().change(after);
        });

        assertThat(in(() -> concerts().find(draft.id()))).contains(after);
    }

    @Test
    void only_published_concerts_are_searched() {
        add(concert("Draft", ON_SALE));
        Concert published = add(concert("Published", ON_SALE).publish());

        assertThat(search(null, mark, null, null)).containsExactly(published);
    }

    @Test
    void concerts_are_searched_by_title_and_artist_whatever_the_case() {
        Concert moon = add(concert("Moonlight", ON_SALE).publish());
        Concert sun = add(concert("Sunrise 100%", ON_SALE).publish());

        assertThat(search(null, "MOONLIGHT " + mark, null, null)).containsExactly(moon);
        assertThat(search(null, "100% " + mark, null, null)).containsExactly(sun);
        assertThat(search(null, "artist of " + mark, null, null)).containsExactly(moon, sun);
        assertThat(search(null, "_unrise 100% " + mark, null, null)).isEmpty();
    }

    @Test
    void concerts_are_searched_by_where_their_sale_stands() {
        Concert upcoming = add(concert("U", new SaleWindow(NOW.plusSeconds(1), NOW.plusSeconds(9)))
                .publish());
        Concert opening =
                add(concert("O", new SaleWindow(NOW, NOW.plusSeconds(9))).publish());
        Concert ended =
                add(concert("E", new SaleWindow(NOW.minusSeconds(9), NOW)).publish());

        assertThat(search(SaleStatus.UPCOMING, mark, null, null)).containsExactly(upcoming);
        assertThat(search(SaleStatus.ON_SALE, mark, null, null)).containsExactly(opening);
        assertThat(search(SaleStatus.ENDED, mark, null, null)).containsExactly(ended);
    }

    @Test
    void concerts_are_searched_by_a_date_within_the_range() {
        Concert june = add(concert("June", ON_SALE).publish());
        publish(add(schedule(june, SHOW)));
        Concert around = add(concert("May and July", ON_SALE).publish());
        publish(add(schedule(around, SHOW.minus(Duration.ofDays(30)))));
        publish(add(schedule(around, SHOW.plus(Duration.ofDays(30)))));

        assertThat(search(null, mark, SHOW, SHOW.plusSeconds(1))).containsExactly(june);
        assertThat(search(null, mark, SHOW.plusSeconds(1), null)).containsExactly(around);
        assertThat(search(null, mark, null, SHOW)).containsExactly(around);
    }

    @Test
    void concerts_come_page_by_page_in_the_order_of_their_making() {
        Concert first = add(concert("A", ON_SALE).publish());
        Concert second = add(concert("B", ON_SALE).publish());
        Concert third = add(concert("C", ON_SALE).publish());

        Slice<Concert> page = in(() -> concerts().search(query(new SliceRequest(null, 2)), NOW));
        Slice<Concert> rest = in(() -> concerts().search(query(new SliceRequest(page.next(), 2)), NOW));

        assertThat(page.items()).containsExactly(first, second);
        assertThat(rest.items()).containsExactly(third);
        assertThat(rest.next()).isNull();
    }

    private List<Concert> search(
            @Nullable SaleStatus status, @Nullable String text, @Nullable Instant from, @Nullable Instant to) {
        ConcertQuery query = new ConcertQuery(status, text, from, to, new SliceRequest(null, 100));
        return in(() -> concerts().search(query, NOW)).items();
    }

    private ConcertQuery query(SliceRequest slice) {
        return new ConcertQuery(null, mark, null, null, slice);
    }
}
