package io.concertreservation.core.trail.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.ServiceOnFakes;
import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.usecase.ConcertChange;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.trail.domain.Deed;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteDeedServiceTest {
    private static final SliceRequest ALL = new SliceRequest(null, 100);

    private final ServiceOnFakes service = new ServiceOnFakes();

    @Test
    void the_way_of_a_concert_to_its_sale_is_told_from_the_end() {
        Concert concert = service.programme.draft(4);
        Schedule date = service.programme.date(concert);
        service.programme.section(date, "R", 2, 10, 50_000);
        service.putOnSale.put(concert.id());

        assertThat(deeds(concert))
                .extracting(Deed::what)
                .containsExactly("date-published", "section-added", "date-added", "concert-created");
        assertThat(deeds(concert)).extracting(Deed::by).containsOnly(new UserId("olivia"));
        assertThat(deeds(concert).get(1).after())
                .containsEntry("price", "50000")
                .containsEntry("name", "R");
        assertThat(service.listDeeds.list(null, ALL).items())
                .extracting(Deed::what)
                .endsWith("venue-created");
    }

    @Test
    void of_a_change_only_what_became_different_is_noted() {
        Concert concert = service.programme.draft(4);

        service.programme.changeConcert.change(concert.id(), new ConcertChange("New title", null, null, null, null, 6));

        Deed change = deeds(concert).getFirst();
        assertThat(change.before())
                .containsOnlyKeys("title", "purchaseLimit")
                .containsEntry("title", "Spring Night")
                .containsEntry("purchaseLimit", "4");
        assertThat(change.after())
                .containsOnlyKeys("title", "purchaseLimit")
                .containsEntry("title", "New title")
                .containsEntry("purchaseLimit", "6");
    }

    @Test
    void what_was_refused_is_not_noted() {
        Concert concert = service.programme.draft(4);
        Schedule date = service.programme.date(concert);
        service.programme.section(date, "R", 2, 10, 50_000);
        int before = deeds(concert).size();

        assertThatThrownBy(() -> service.programme.section(date, "R", 2, 10, 50_000))
                .isInstanceOf(Refusal.class);

        assertThat(deeds(concert)).hasSize(before);
    }

    private List<Deed> deeds(Concert concert) {
        return service.listDeeds.list(concert.id(), ALL).items();
    }
}
