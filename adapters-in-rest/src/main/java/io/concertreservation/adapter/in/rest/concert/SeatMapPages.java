package io.concertreservation.adapter.in.rest.concert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.concert.usecase.ListSections;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatMap;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Seat maps as bytes, written once for all who ask for the same map and gone with it. */
@Singleton
class SeatMapPages {
    private final ObjectMapper mapper;
    private final ListSections listSections;
    private final Cache<SeatMap, Page> pages = Caffeine.newBuilder().weakKeys().build();

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
