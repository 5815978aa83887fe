package io.concertreservation.torture.queue;

import io.concertreservation.torture.Ending;
import io.concertreservation.torture.site.Times;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks into the rooms about twenty times a second, past the service. */
public final class QueueWatch {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final int port;
    private final Ending ending = new Ending();
    private final Map<String, RoomLog> rooms;
    private final Thread thread;

    private QueueWatch(int port, Map<String, RoomLog> rooms) {
        this.port = port;
        this.rooms = rooms;
        this.thread = Thread.ofPlatform().daemon().name("queue-watch").start(this::run);
    }

    public static QueueWatch start(int port, List<String> concerts, Presence presence, Times times) {
        Map<String, RoomLog> rooms = concerts.stream()
                .collect(Collectors.toMap(
                        concert -> concert,
                        concert -> new RoomLog(concert, presence, times.awayAfter(), times.activeAtMost()),
                        (one, other) -> one,
                        LinkedHashMap::new));
        return new QueueWatch(port, rooms);
    }

    private void run() {
        while (!ending.isOver()) {
            try (Redis redis = new Redis(port)) {
                while (ending.letPass(PAUSE)) {
                    for (Map.Entry<String, RoomLog> room : rooms.entrySet()) {
                        room.getValue().see(Sight.of(redis, room.getKey()));
                    }
                }
            } catch (IOException away) {
                rooms.values().forEach(RoomLog::miss);
                ending.letPass(PAUSE);
            }
        }
    }

    /** Ends the watch. */
    public void end() {
        ending.begin();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public List<Turn> turns() {
        return rooms.values().stream().flatMap(room -> room.turns().stream()).toList();
    }

    /** People let in out of order, or too many at once. */
    public List<String> disorder() {
        return rooms.values().stream().flatMap(room -> room.disorder().stream()).toList();
    }
}
