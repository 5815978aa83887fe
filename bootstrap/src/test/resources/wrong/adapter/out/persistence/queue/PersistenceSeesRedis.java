package wrong.adapter.out.persistence.queue;

import wrong.adapter.out.redis.client.RedisGate;

/** Breaks ADAPTERS_DO_NOT_SEE_EACH_OTHER. */
class PersistenceSeesRedis {
    long ask(String user) {
        return RedisGate.ask(user);
    }
}
