package io.concertreservation.core.concert.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.concert.domain.SectionId;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the keeper of schedules and sections owes to organizers and visitors. */
public abstract class SchedulesContract extends ProgrammeHarness {
    @Test
    void schedules_are_seen_once_they_are_published() {
        Concert concert = add(concert("Dates", ON_SALE));
        Schedule first = add(schedule(concert, SHOW));
        Schedule second = add(schedule(concert, SHOW.plusSeconds(1)));
        publish(first);
        publish(first);

        assertThat(in(() -> schedules().lockUnpublished(concert.id()))).contains(second);
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
        assertThat(in(() -> schedules().lockUnpublished(concert.id()))).contains(all.getFirst());
        all.forEach(this::publish);
        assertThat(in(() -> schedules().lockUnpublished(concert.id()))).isEmpty();

        Slice<Schedule> page = dates(concert, null, 2);

        assertThat(page.items()).containsExactly(published(all.get(0)), published(all.get(1)));
        assertThat(dates(concert, page.next(), 2).items()).containsExactly(published(all.get(2)));
    }

    @Test
    void unpublished_schedules_without_sections_are_found() {
        Concert concert = add(concert("Sections", ON_SALE));
        Schedule complete = add(schedule(concert, SHOW));
        run(() -> schedules().addSection(section(complete, "Floor", 1)));
        publish(add(schedule(concert, SHOW)));
        assertThat(in(() -> schedules().withoutSections(concert.id()))).isEmpty();

        Schedule incomplete = add(schedule(concert, SHOW));

        assertThat(in(() -> schedules().withoutSections(concert.id()))).contains(incomplete);
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

    private Slice<Schedule> dates(Concert concert, @Nullable UUID after, int limit) {
        return in(() -> schedules().published(concert.id(), new SliceRequest(after, limit)));
    }

    private static Schedule published(Schedule schedule) {
        return new Schedule(schedule.id(), schedule.concert(), schedule.startsAt(), true);
    }

    private Section section(Schedule schedule, String name, long price) {
        return new Section(new SectionId(ids.next()), schedule.id(), name, 3, 20, new Money(price));
    }
}
