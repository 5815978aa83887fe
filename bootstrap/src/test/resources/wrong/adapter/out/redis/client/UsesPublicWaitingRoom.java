package wrong.adapter.out.redis.client;

import wrong.adapter.out.redis.queue.PublicWaitingRoom;

/** Makes {@code PublicWaitingRoom} needed elsewhere, which is no excuse. */
class UsesPublicWaitingRoom {
    private final Object room = new PublicWaitingRoom();
}
