package wrong.adapter.out.redis.queue;

import wrong.core.queue.port.WaitingRoom;

/** Breaks ADAPTER_CLASSES_ARE_NOT_PUBLIC. */
public final class PublicWaitingRoom implements WaitingRoom {
    @Override
    public long number(String user) {
        return user.length();
    }
}
