package io.concertreservation.adapter.in.rest.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Makes a mapper as the service has it. */
public final class StrictMapper {
    private StrictMapper() {}

    public static ObjectMapper make() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }
}
