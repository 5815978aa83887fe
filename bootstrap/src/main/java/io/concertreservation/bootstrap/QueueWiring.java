package io.concertreservation.bootstrap;

import io.concertreservation.adapter.in.rest.stream.StreamConfig;
import io.concertreservation.bootstrap.config.ProofOfWorkConfig;
import io.concertreservation.core.queue.domain.WorkRules;
import io.concertreservation.core.queue.port.AdmissionDesk;
import io.concertreservation.core.queue.port.Puzzles;
import io.concertreservation.core.queue.port.QueueControls;
import io.concertreservation.core.queue.port.Slots;
import io.concertreservation.core.queue.port.TicketSeal;
import io.concertreservation.core.queue.port.WaitingRoom;
import io.concertreservation.core.queue.usecase.AdmitWaiting;
import io.concertreservation.core.queue.usecase.AdmitWaitingService;
import io.concertreservation.core.queue.usecase.ConfirmAdmission;
import io.concertreservation.core.queue.usecase.ConfirmAdmissionService;
import io.concertreservation.core.queue.usecase.EnterQueue;
import io.concertreservation.core.queue.usecase.EnterQueueService;
import io.concertreservation.core.queue.usecase.FreeSlot;
import io.concertreservation.core.queue.usecase.FreeSlotService;
import io.concertreservation.core.queue.usecase.KeepSlot;
import io.concertreservation.core.queue.usecase.KeepSlotService;
import io.concertreservation.core.queue.usecase.LeaveQueue;
import io.concertreservation.core.queue.usecase.LeaveQueueService;
import io.concertreservation.core.queue.usecase.PlaceAudience;
import io.concertreservation.core.queue.usecase.PollQueue;
import io.concertreservation.core.queue.usecase.PollQueueService;
import io.concertreservation.core.queue.usecase.RequireWork;
import io.concertreservation.core.queue.usecase.RequireWorkService;
import io.concertreservation.core.queue.usecase.SeeQueue;
import io.concertreservation.core.queue.usecase.SeeQueueService;
import io.concertreservation.core.queue.usecase.SteerQueue;
import io.concertreservation.core.queue.usecase.SteerQueueService;
import io.concertreservation.core.queue.usecase.TellPlaces;
import io.concertreservation.core.queue.usecase.TellPlacesService;
import io.concertreservation.core.queue.usecase.VerifyQueueToken;
import io.concertreservation.core.queue.usecase.VerifyQueueTokenService;
import io.concertreservation.core.queue.usecase.WatchPlace;
import io.concertreservation.core.queue.usecase.WatchPlaceService;
import io.concertreservation.core.trail.port.Actor;
import io.concertreservation.core.trail.usecase.NoteDeed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The queue. */
class QueueWiring {
    @Produces
    @Singleton
    EnterQueue enterQueue(WaitingRoom room, TicketSeal seal) {
        return new EnterQueueService(room, seal);
    }

    @Produces
    @Singleton
    RequireWork requireWork(Puzzles puzzles, ProofOfWorkConfig config, Clock clock) {
        return new RequireWorkService(puzzles, new WorkRules(config.bits(), config.solveWithin()), clock);
    }

    @Produces
    @Singleton
    VerifyQueueToken verifyQueueToken(TicketSeal seal) {
        return new VerifyQueueTokenService(seal);
    }

    @Produces
    @Singleton
    PollQueue pollQueue(VerifyQueueToken verify, WaitingRoom room) {
        return new PollQueueService(verify, room);
    }

    @Produces
    @Singleton
    PlaceAudience placeAudience(StreamConfig config) {
        return new PlaceAudience(config.every());
    }

    @Produces
    @Singleton
    WatchPlace watchPlace(VerifyQueueToken verify, WaitingRoom room, PlaceAudience audience) {
        return new WatchPlaceService(verify, room, audience);
    }

    @Produces
    @Singleton
    TellPlaces tellPlaces(WaitingRoom room, PlaceAudience audience) {
        return new TellPlacesService(room, audience);
    }

    @Produces
    @Singleton
    LeaveQueue leaveQueue(VerifyQueueToken verify, WaitingRoom room) {
        return new LeaveQueueService(verify, room);
    }

    @Produces
    @Singleton
    ConfirmAdmission confirmAdmission(VerifyQueueToken verify, WaitingRoom room) {
        return new ConfirmAdmissionService(verify, room);
    }

    @Produces
    @Singleton
    AdmitWaiting admitWaiting(AdmissionDesk desk) {
        return new AdmitWaitingService(desk);
    }

    @Produces
    @Singleton
    SeeQueue seeQueue(QueueControls controls) {
        return new SeeQueueService(controls);
    }

    @Produces
    @Singleton
    SteerQueue steerQueue(QueueControls controls, NoteDeed notes, Actor actor) {
        return new SteerQueueService(controls, TrailWiring.orInTheLog(notes, actor));
    }

    @Produces
    @Singleton
    FreeSlot freeSlot(Slots slots) {
        return new FreeSlotService(slots);
    }

    @Produces
    @Singleton
    KeepSlot keepSlot(Slots slots) {
        return new KeepSlotService(slots);
    }
}
