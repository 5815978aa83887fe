package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.adapter.in.rest.security.Roles;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.core.audit.usecase.RunAudit;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Runs the audit. */
@Path("/admin/audit")
@Tag(name = Api.OPERATOR)
@SecurityRequirement(name = Api.BEARER)
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AuditResource {
    private final RunAudit runAudit;

    AuditResource(RunAudit runAudit) {
        this.runAudit = runAudit;
    }

    @GET
    @Operation(
            operationId = "runAudit",
            summary = "Check all invariants now",
            description = "Reads without locks, so it can run while seats are being sold.")
    public AuditResponse run() {
        return AuditResponse.of(runAudit.run());
    }
}
