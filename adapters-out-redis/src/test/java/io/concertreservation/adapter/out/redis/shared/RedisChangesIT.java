package io.concertreservation.adapter.out.redis.shared;

import io.concertreservation.adapter.out.redis.client.TestGate;
import io.concertreservation.core.shared.port.Changes;
import io.concertreservation.core.shared.port.ChangesContract;

class RedisChangesIT extends ChangesContract {
    private final Changes changes = new RedisChanges(TestGate.shared());

    @Override
    protected Changes changes() {
        return changes;
    }
}
