package io.concertreservation.adapter.in.rest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.concertreservation.core.shared.domain.Answer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Writes answers that are stored, and sends them word for word, the first time and again. */
@Singleton
public final class StoredAnswers {
    private static final String REPLAYED = "Idempotency-Replayed";

    private final ObjectMapper mapper;

    StoredAnswers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public String write(Object answer) {
        try {
            return mapper.writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An answer cannot be written as JSON", impossible);
        }
    }

    /** 201 with the place of the new thing, which is in that collection under its id. */
    public Response createdIn(String collection, Answer answer) {
        return createdAt(collection + "/" + id(answer), answer);
    }

    /** 201 with the place where the new thing is seen. */
    public Response createdAt(String path, Answer answer) {
        return send(Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, Api.ROOT + path), answer);
    }

    public Response ok(Answer answer) {
        return send(Response.ok(), answer);
    }

    private static Response send(Response.ResponseBuilder builder, Answer answer) {
        builder.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.text());
        return (answer.replayed() ? builder.header(REPLAYED, "true") : builder).build();
    }

    private String id(Answer answer) {
        try {
            return mapper.readTree(answer.text()).path("id").asText();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A stored answer is not JSON", impossible);
        }
    }
}
