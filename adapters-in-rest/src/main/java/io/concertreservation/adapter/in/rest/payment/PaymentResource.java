package io.concertreservation.adapter.in.rest.payment;

import io.concertreservation.adapter.in.rest.security.CurrentUser;
import io.concertreservation.adapter.in.rest.security.Roles;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.RequestKeys;
import io.concertreservation.adapter.in.rest.shared.StoredAnswers;
import io.concertreservation.core.payment.domain.PaymentId;
import io.concertreservation.core.payment.usecase.FindPayment;
import io.concertreservation.core.payment.usecase.PayReservation;
import io.concertreservation.core.reservation.domain.ReservationId;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A buyer's own payments. */
@Path("/payments")
@Tag(name = Api.PAYMENTS)
@RolesAllowed(Roles.BUYER)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Api.BEARER)
@RunOnVirtualThread
class PaymentResource {
    private final PayReservation payReservation;
    private final FindPayment findPayment;
    private final CurrentUser user;
    private final RequestKeys keys;
    private final StoredAnswers answers;

    PaymentResource(
            PayReservation payReservation,
            FindPayment findPayment,
            CurrentUser user,
            RequestKeys keys,
            StoredAnswers answers) {
        this.payReservation = payReservation;
        this.findPayment = findPayment;
        this.user = user;
        this.keys = keys;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "pay",
            summary = "Pay for a hold from your balance",
            description = "The price is that of the hold. Money, seats and receipt: all or nothing.")
    @APIResponseSchema(value = PaymentResponse.class, responseCode = "201", responseDescription = "Paid")
    public Response pay(
            @Parameter(required = true, description = Api.KEY_WORDS, example = "my-order-1")
                    @HeaderParam(Api.IDEMPOTENCY_KEY)
                    @Nullable
                    String key,
            @NotNull @Valid PayRequest wanted) {
        RequestKey request = keys.key("pay", key, "/payments", wanted);
        return answers.createdIn(
                "/payments",
                payReservation.pay(
                        request,
                        new ReservationId(wanted.reservationId()),
                        receipt -> answers.write(PaymentResponse.of(receipt))));
    }

    @GET
    @Path("/{paymentId}")
    @Operation(operationId = "findPayment", summary = "See the receipt of one of your payments")
    public PaymentResponse find(@PathParam("paymentId") UUID paymentId) {
        return PaymentResponse.of(findPayment.find(new PaymentId(paymentId), user.id()));
    }
}
