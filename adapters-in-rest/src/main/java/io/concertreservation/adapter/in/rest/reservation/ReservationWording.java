package io.concertreservation.adapter.in.rest.reservation;

import io.concertreservation.core.concert.usecase.ListSections;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.Slice;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of reservations, with the names of their sections and the time here. */
@Singleton
public final class ReservationWording {
    private final ListSections listSections;
    private final Clock clock;

    ReservationWording(ListSections listSections, Clock clock) {
        this.listSections = listSections;
        this.clock = clock;
    }

    public ReservationResponse tell(Reservation reservation) {
        return tell(reservation, names(reservation.booking().schedule()));
    }

    /** For all items of a page: looks the sections of each schedule up once. */
    Function<Reservation, ReservationResponse> forPage(Slice<Reservation> page) {
        Map<ScheduleId, Map<UUID, String>> names = new HashMap<>();
        page.items().forEach(item -> names.computeIfAbsent(item.booking().schedule(), this::names));
        return reservation ->
                tell(reservation, names.getOrDefault(reservation.booking().schedule(), Map.of()));
    }

    /** As it is at the very instant that the answer names: a hold may have run out since it was read. */
    private ReservationResponse tell(Reservation reservation, Map<UUID, String> names) {
        Instant now = clock.instant();
        return ReservationResponse.of(reservation.at(now), names, now);
    }

    private Map<UUID, String> names(ScheduleId schedule) {
        return listSections.list(schedule).stream()
                .collect(Collectors.toMap(section -> section.id().value(), section -> section.name()));
    }
}
