package io.concertreservation.adapter.in.rest.admin;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/** What was put on sale. */
@RegisterForReflection
record PublicationResponse(UUID concertId, List<DateResponse> schedules) {}
