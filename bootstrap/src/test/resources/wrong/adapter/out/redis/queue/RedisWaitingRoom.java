package wrong.adapter.out.redis.queue;

import wrong.adapter.out.redis.client.RedisGate;
import wrong.core.queue.port.WaitingRoom;

/** Right, beside the wrong ones. */
class RedisWaitingRoom implements WaitingRoom {
    @Override
    public long number(String user) {
        return RedisGate.ask(user);
    }
}
