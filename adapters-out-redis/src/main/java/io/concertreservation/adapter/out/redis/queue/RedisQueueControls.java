package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.adapter.out.redis.client.LuaScript;
import io.concertreservation.core.queue.domain.QueueControl;
import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueStatus;
import io.concertreservation.core.queue.domain.WaitPercentiles;
import io.concertreservation.core.queue.port.QueueControls;
import io.concertreservation.core.shared.domain.ConcertId;
import io.vertx.mutiny.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The levers in a hash of their own, which outlives the room's people. */
@ApplicationScoped
class RedisQueueControls implements QueueControls {

    private static final LuaScript STATUS = Rooms.script("status.lua");
    private static final LuaScript SET = Rooms.script("set.lua");
    private static final String AS_IT_IS = "";
    private static final int COUNTS = 13;

    private final Rooms rooms;

    RedisQueueControls(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public QueueStatus status(ConcertId concert) {
        Response answer = rooms.run(STATUS, concert);
        QueueMode mode = QueueMode.valueOf(answer.get(0).toString());
        long[] n = LongStream.range(1, COUNTS)
                .map(i -> answer.get((int) i).toLong())
                .toArray();
        QueueControl control = new QueueControl(mode, new QueueLimits(n[0], n[1]));
        return new QueueStatus(control, n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10], n[11], waits(answer));
    }

    private static WaitPercentiles waits(Response answer) {
        List<Duration> waits = LongStream.range(COUNTS, answer.size())
                .mapToObj(i -> Duration.ofMillis(answer.get((int) i).toLong()))
                .toList();
        return WaitPercentiles.of(waits);
    }

    @Override
    public void set(ConcertId concert, @Nullable QueueMode mode, @Nullable QueueLimits limits) {
        rooms.run(
                SET,
                concert,
                mode == null ? AS_IT_IS : mode.name(),
                limits == null ? AS_IT_IS : String.valueOf(limits.admissionsPerMinute()),
                limits == null ? AS_IT_IS : String.valueOf(limits.activeAtMost()));
    }
}
