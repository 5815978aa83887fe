package io.concertreservation.adapter.in.rest.demo;

import io.concertreservation.adapter.in.rest.security.Roles;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.Pacing;
import io.concertreservation.core.shared.domain.Activity;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.jwt.build.Jwt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives anybody any identity, so that the service can be tried out; not there unless switched on. */
@Path("/demo/tokens")
@Tag(name = Api.DEMO)
@EndpointDisabled(name = "concert.demo.enabled", stringValue = "false", disableIfMissing = true)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DemoTokenResource {
    private static final Duration LIFE = Duration.ofHours(12);

    private final boolean enabled;
    private final String issuer;
    private final Pacing pacing;

    DemoTokenResource(
            @ConfigProperty(name = "concert.demo.enabled") boolean enabled,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            Pacing pacing) {
        this.enabled = enabled;
        this.issuer = issuer;
        this.pacing = pacing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "demoToken", summary = "Get an access token for anybody you want to be")
    public DemoTokenResponse make(@NotNull @Valid DemoTokenRequest who) {
        if (!enabled) {
            throw new NotFoundException();
        }
        pacing.requireOfAddress(Activity.GET_TOKEN);
        List<String> groups = who.groups() == null ? List.of(Roles.BUYER) : who.groups();
        String token = Jwt.issuer(issuer)
                .subject(who.user())
                .upn(who.user())
                .groups(Set.copyOf(groups))
                .expiresIn(LIFE)
                .sign();
        return new DemoTokenResponse(token, LIFE.toSeconds());
    }
}
