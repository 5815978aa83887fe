package io.concertreservation.core.concert.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.ConcertQuery;
import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.concert.domain.SaleStatus;
import io.concertreservation.core.concert.domain.SaleWindow;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.concert.domain.SectionId;
import io.concertreservation.core.concert.domain.Venue;
import io.concertreservation.core.concert.domain.VenueId;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.fake.SequentialIds;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the keepers of the programme owe to organizers and visitors; other concerts may be in it as well. */
public abstract class ProgrammeContract {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant SHOW = Instant.parse("2026-06-01T19:00:00Z");
    private static final SaleWindow ON_SALE =
            new SaleWindow(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(30)));

    private final SequentialIds ids = new SequentialIds();
    private final Venue venue = new Venue(new VenueId(ids.next()), "올림픽홀", "Seoul");
    /** In every title, so that a search finds the concerts of this test and no others. */
    private final String mark = UUID.randomUUID().toString();

    protected abstract Transactions transactions();

    protected abstract Venues venues();

    protected abstract Concerts concerts();

    protected abstract Schedules schedules();

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

    @Test
    void schedules_are_seen_once_they_are_published() {
        Concert concert = add(concert("Dates", ON_SALE));
        Schedule first = add(schedule(concert, SHOW));
        Schedule second = add(schedule(concert, SHOW.plusSeconds(1)));
        publish(first);
        publish(first);

        assertThat(in(() -> schedules().lockUnpublished(concert.id(), 10))).containsExactly(second);
        assertThat(dates(concert, null, 10).items()).containsExactly(published(first));
        assertThat(in(() -> schedules().lock(first.id()))).contains(published(first));
    }

    @Test
    void schedules_come_page_by_page_in_the_order_of_their_making() {
        Concert concert = add(concert("Dates", ON_SALE));
        List<Schedule> all = List.of(
                add(schedule(concert, SHOW.plusSeconds(9))),
                add(schedule(concert, SHOW)),
                add(schedule(concert, SHOW)));
        assertThat(in(() -> schedules().lockUnpublished(concert.id(), 2))).isEqualTo(all.subList(0, 2));
        all.forEach(this::publish);

        Slice<Schedule> page = dates(concert, null, 2);

        assertThat(page.items()).containsExactly(published(all.get(0)), published(all.get(1)));
        assertThat(dates(concert, page.next(), 2).items()).containsExactly(published(all.get(2)));
    }

    @Test
    void a_published_schedule_is_offered_on_its_concerts_terms() {
        Concert concert = add(concert("Offer", ON_SALE));
        Schedule schedule = add(schedule(concert, SHOW));
        assertThat(in(() -> schedules().offer(schedule.id()))).isEmpty();
        publish(schedule);

        assertThat(in(() -> schedules().offer(schedule.id())))
                .contains(new Offer(schedule.id(), concert.id(), SHOW, ON_SALE, 4));
        assertThat(in(() -> schedules().offer(new ScheduleId(ids.next())))).isEmpty();
    }

    @Test
    void sections_come_in_the_order_of_their_making() {
        Schedule schedule = add(schedule(add(concert("Sections", ON_SALE)), SHOW));
        Section floor = section(schedule, "Z floor", 150_000);
        Section balcony = section(schedule, "A balcony", 0);
        run(() -> schedules().addSection(floor));
        run(() -> schedules().addSection(balcony));

        assertThat(in(() -> schedules().sections(schedule.id()))).containsExactly(floor, balcony);
        assertThat(in(() -> schedules().sections(new ScheduleId(ids.next())))).isEmpty();
    }

    private List<Concert> search(
            @Nullable SaleStatus status, @Nullable String text, @Nullable Instant from, @Nullable Instant to) {
        ConcertQuery query = new ConcertQuery(status, text, from, to, new SliceRequest(null, 100));
        return in(() -> concerts().search(query, NOW)).items();
    }

    private ConcertQuery query(SliceRequest slice) {
        return new ConcertQuery(null, mark, null, null, slice);
    }

    private Slice<Schedule> dates(Concert concert, @Nullable UUID after, int limit) {
        return in(() -> schedules().published(concert.id(), new SliceRequest(after, limit)));
    }

    private Concert concert(String title, SaleWindow sale) {
        ConcertId id = new ConcertId(ids.next());
        return new Concert(id, venue.id(), title + " " + mark, "Artist of " + mark, "About", sale, 4, false);
    }

    private Schedule schedule(Concert concert, Instant startsAt) {
        return new Schedule(new ScheduleId(ids.next()), concert.id(), startsAt, false);
    }

    private static Schedule published(Schedule schedule) {
        return new Schedule(schedule.id(), schedule.concert(), schedule.startsAt(), true);
    }

    private Section section(Schedule schedule, String name, long price) {
        return new Section(new SectionId(ids.next()), schedule.id(), name, 3, 20, new Money(price));
    }

    private Concert add(Concert concert) {
        run(() -> {
            if (venues().find(venue.id()).isEmpty()) {
                venues().add(venue);
            }
            concerts().add(concert);
        });
        return concert;
    }

    private Schedule add(Schedule schedule) {
        run(() -> schedules().add(schedule));
        return schedule;
    }

    private void publish(Schedule schedule) {
        run(() -> schedules().publish(schedule.id()));
    }

    private <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }

    private void run(Runnable work) {
        transactions().inTransaction(work);
    }
}
