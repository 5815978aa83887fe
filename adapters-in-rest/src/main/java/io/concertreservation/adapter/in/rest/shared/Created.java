package io.concertreservation.adapter.in.rest.shared;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that something new is there. */
public final class Created {
    private Created() {}

    /** 201 with the place of the thing below the root. */
    public static <T> RestResponse<T> at(String path, T thing) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, thing)
                .header(HttpHeaders.LOCATION, Api.ROOT + path)
                .build();
    }
}
