package io.concertreservation.adapter.in.rest.balance;

import io.concertreservation.adapter.in.rest.security.CurrentUser;
import io.concertreservation.adapter.in.rest.security.Roles;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.NewcomersLast;
import io.concertreservation.adapter.in.rest.shared.Pacing;
import io.concertreservation.adapter.in.rest.shared.PageResponse;
import io.concertreservation.adapter.in.rest.shared.Pages;
import io.concertreservation.adapter.in.rest.shared.RequestKeys;
import io.concertreservation.adapter.in.rest.shared.StoredAnswers;
import io.concertreservation.core.balance.usecase.ChargeBalance;
import io.concertreservation.core.balance.usecase.FindBalance;
import io.concertreservation.core.balance.usecase.ListEntries;
import io.concertreservation.core.shared.domain.Activity;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.RequestKey;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A buyer's own money. */
@Path("/balance")
@Tag(name = Api.BALANCE)
@RolesAllowed(Roles.BUYER)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Api.BEARER)
@RunOnVirtualThread
class BalanceResource {
    private final FindBalance findBalance;
    private final ChargeBalance chargeBalance;
    private final ListEntries listEntries;
    private final CurrentUser user;
    private final Pacing pacing;
    private final RequestKeys keys;
    private final StoredAnswers answers;

    BalanceResource(
            FindBalance findBalance,
            ChargeBalance chargeBalance,
            ListEntries listEntries,
            CurrentUser user,
            Pacing pacing,
            RequestKeys keys,
            StoredAnswers answers) {
        this.findBalance = findBalance;
        this.chargeBalance = chargeBalance;
        this.listEntries = listEntries;
        this.user = user;
        this.pacing = pacing;
        this.keys = keys;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "findBalance", summary = "See your balance")
    public BalanceResponse find() {
        return new BalanceResponse(findBalance.find(user.id()).balance().amount(), Api.CURRENCY);
    }

    @POST
    @NewcomersLast
    @Path("/charges")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "chargeBalance", summary = "Add money to your balance")
    @APIResponseSchema(value = EntryResponse.class, responseCode = "201", responseDescription = "Charged")
    public Response charge(
            @Parameter(required = true, description = Api.KEY_WORDS, example = "my-order-1")
                    @HeaderParam(Api.IDEMPOTENCY_KEY)
                    @Nullable
                    String key,
            @NotNull @Valid ChargeRequest wanted) {
        RequestKey request = keys.key("charge", key, "/balance/charges", wanted);
        pacing.require(Activity.CHARGE);
        return answers.createdAt(
                "/balance/entries",
                chargeBalance.charge(
                        request, new Money(wanted.amount()), entry -> answers.write(EntryResponse.of(entry))));
    }

    @GET
    @Path("/entries")
    @Operation(operationId = "listEntries", summary = "List what changed your balance, the newest first")
    public PageResponse<EntryResponse> entries(
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 100, usually 20") @QueryParam("limit") @Nullable Integer limit) {
        return PageResponse.of(listEntries.list(user.id(), Pages.slice(cursor, limit)), EntryResponse::of);
    }
}
