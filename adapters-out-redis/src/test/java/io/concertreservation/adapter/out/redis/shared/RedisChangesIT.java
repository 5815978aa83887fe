package io.concertreservation.adapter.out.redis.shared;

import io.concertreservation.adapter.out.redis.client.OnEachRedis;
import io.concertreservation.adapter.out.redis.client.RedisKind;
import io.concertreservation.core.shared.port.Changes;
import io.concertreservation.core.shared.port.ChangesContract;

@OnEachRedis
class RedisChangesIT extends ChangesContract {
    private final Changes changes;

    RedisChangesIT(RedisKind redis) {
        changes = new RedisChanges(redis.gate());
    }

    @Override
    protected Changes changes() {
        return changes;
    }
}
