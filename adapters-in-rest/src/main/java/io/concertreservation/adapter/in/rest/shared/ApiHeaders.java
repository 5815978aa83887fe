package io.concertreservation.adapter.in.rest.shared;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps answers out of caches unless a resource says otherwise. */
class ApiHeaders {
    @ServerResponseFilter
    public void keepPrivate(ContainerResponseContext response) {
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
    }
}
