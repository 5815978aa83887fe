package io.concertreservation.adapter.in.rest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where one who knows nothing but the address of the API begins. */
@Path("/")
@Tag(name = Api.START)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RootResource {
    private final byte[] json;

    RootResource(ObjectMapper mapper) throws JsonProcessingException {
        this.json = mapper.writeValueAsBytes(RootResponse.here());
    }

    @GET
    @Operation(operationId = "showRoot", summary = "See where things are", description = "The same for everybody.")
    @APIResponseSchema(RootResponse.class)
    public Response show() {
        return Response.ok(json, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
