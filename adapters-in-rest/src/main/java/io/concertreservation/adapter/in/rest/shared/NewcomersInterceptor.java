package io.concertreservation.adapter.in.rest.shared;

import io.concertreservation.core.shared.domain.Precedence;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Ranks a request for all that it asks of the core. */
@Interceptor
@NewcomersLast
@Priority(Interceptor.Priority.APPLICATION)
class NewcomersInterceptor {
    @AroundInvoke
    @Nullable
    Object rank(InvocationContext call) throws Exception {
        return Precedence.NEWCOMER.call(call::proceed);
    }
}
