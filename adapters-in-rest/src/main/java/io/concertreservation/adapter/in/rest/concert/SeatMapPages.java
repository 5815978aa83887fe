package io.concertreservation.adapter.in.rest.concert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.concertreservation.adapter.in.rest.stream.StreamEvent;
import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.concert.usecase.ListSections;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatMap;
import io.concertreservation.core.shared.domain.Mark;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Seat maps as bytes, written once for all who ask for the same map and gone with it. */
@Singleton
class SeatMapPages {
    /** As many versions as clients are likely to have; what others get is written for them alone. */
    private static final int MOST_EVENTS = 500;

    private final ObjectMapper mapper;
    private final ListSections listSections;
    private final Cache<SeatMap, Page> pages = Caffeine.newBuilder().weakKeys().build();
    private final Cache<SeatMap, Map<Mark, StreamEvent>> events =
            Caffeine.newBuilder().weakKeys().build();

    /** What is sent, and its name. */
    static final class Page {
        private final byte[] json;
        private final EntityTag tag;

        Page(byte[] json) {
            this.json = json;
            this.tag = EntityTag.of(json);
        }

        EntityTag tag() {
            return tag;
        }

        Response.ResponseBuilder answer() {
            return Response.ok(json);
        }
    }

    SeatMapPages(ObjectMapper mapper, ListSections listSections) {
        this.mapper = mapper;
        this.listSections = listSections;
    }

    Page of(Offer offer, SeatMap map) {
        Page page = pages.getIfPresent(map);
        return page == null ? pages.get(map, fresh -> write(offer, fresh)) : page;
    }

    byte[] changes(Offer offer, SeatMap map, List<Seat> changed) {
        return bytes(SeatMapResponse.changes(offer, map, changed));
    }

    /** What to tell on a stream to whom that mark is known: what may have changed since, or the whole map. */
    StreamEvent event(Offer offer, SeatMap map, Mark known) {
        Map<Mark, StreamEvent> written = events.get(map, fresh -> new ConcurrentHashMap<>());
        StreamEvent event = written.get(known);
        if (event != null) {
            return event;
        }
        StreamEvent fresh = map.since(known)
                .map(changed -> event(map, changes(offer, map, changed)))
                .orElseGet(() -> written.computeIfAbsent(Mark.NONE, none -> event(map, of(offer, map).json)));
        if (written.size() < MOST_EVENTS) {
            written.putIfAbsent(known, fresh);
        }
        return fresh;
    }

    private static StreamEvent event(SeatMap map, byte[] json) {
        return StreamEvent.of("seats", SeatMapVersion.write(map.mark()), json);
    }

    private Page write(Offer offer, SeatMap map) {
        List<Section> sections = listSections.list(offer.schedule());
        return new Page(bytes(SeatMapResponse.whole(offer, sections, map)));
    }

    private byte[] bytes(SeatMapResponse answer) {
        try {
            return mapper.writeValueAsBytes(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A seat map cannot be written as JSON", impossible);
        }
    }
}
