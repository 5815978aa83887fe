package io.concertreservation.adapter.in.rest.queue;

import io.concertreservation.core.queue.domain.QueueToken;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers about a place in a queue, with the time of the next question for those who wait. */
final class QueueAnswers {
    private QueueAnswers() {}

    static RestResponse<QueueTokenResponse> answer(RestResponse.Status status, String text, QueueToken token) {
        QueueTokenResponse place = QueueTokenResponse.of(text, token);
        RestResponse.ResponseBuilder<QueueTokenResponse> answer = RestResponse.ResponseBuilder.create(status, place);
        if (place.pollAfterSeconds() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, place.pollAfterSeconds());
        }
        return answer.build();
    }
}
