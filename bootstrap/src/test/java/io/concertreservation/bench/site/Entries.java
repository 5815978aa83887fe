package io.concertreservation.bench.site;

import io.concertreservation.bench.bare.EnterScript;
import io.concertreservation.bench.load.Ask;
import io.concertreservation.bench.load.Feed;
import io.vertx.redis.client.Request;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The crowd entering one queue after the other, through the service and without it. */
public final class Entries {

    private final Crowd crowd;
    private int next;

    public Entries(Crowd crowd) {
        this.crowd = crowd;
    }

    /** Through the service, as long as there are concerts. */
    public Feed through(List<String> concerts) {
        return () -> {
            int concert = next / crowd.size();
            int buyer = next % crowd.size();
            next++;
            return concert < concerts.size()
                    ? new Ask(
                            Requests.enter(concerts.get(concert), crowd.access().get(buyer)))
                    : null;
        };
    }

    /** Straight into rooms of any name. */
    public Supplier<Request> straight() {
        return () -> {
            UUID room = new UUID(0x1234_5678_0000_7000L, 0x8000_0000_0000_0000L + next / crowd.size());
            return EnterScript.call(room.toString(), crowd.names().get(next++ % crowd.size()));
        };
    }
}
