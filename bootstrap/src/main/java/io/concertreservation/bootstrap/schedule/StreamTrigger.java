package io.concertreservation.bootstrap.schedule;

import io.concertreservation.core.queue.usecase.TellPlaces;
import io.concertreservation.core.reservation.usecase.TellSeats;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** The rounds of those who listen to streams. */
@ApplicationScoped
class StreamTrigger {
    private final TellPlaces tellPlaces;
    private final TellSeats tellSeats;
    private final Rounds rounds;

    StreamTrigger(TellPlaces tellPlaces, TellSeats tellSeats, Rounds rounds) {
        this.tellPlaces = tellPlaces;
        this.tellSeats = tellSeats;
        this.rounds = rounds;
    }

    @RunOnVirtualThread
    @Scheduled(every = "{concert.stream.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellPlaces() {
        rounds.run("telling of places", () -> {
            tellPlaces.tell();
            return 0;
        });
    }

    @RunOnVirtualThread
    @Scheduled(every = "{concert.stream.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellSeats() {
        rounds.run("telling of seats", () -> {
            tellSeats.tell();
            return 0;
        });
    }
}
