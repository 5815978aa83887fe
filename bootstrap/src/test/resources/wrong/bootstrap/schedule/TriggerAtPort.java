package wrong.bootstrap.schedule;

import io.quarkus.scheduler.Scheduled;
import wrong.core.queue.port.WaitingRoom;

/** Breaks TRIGGERS_TOUCH_NO_PORTS. */
class TriggerAtPort {
    private final WaitingRoom room;

    TriggerAtPort(WaitingRoom room) {
        this.room = room;
    }

    @Scheduled(every = "1s")
    void tick() {
        room.number("");
    }
}
