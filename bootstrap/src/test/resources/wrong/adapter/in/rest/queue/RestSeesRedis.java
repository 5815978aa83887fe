package wrong.adapter.in.rest.queue;

import wrong.adapter.out.redis.client.RedisGate;

/** Breaks ADAPTERS_DO_NOT_SEE_EACH_OTHER. */
class RestSeesRedis {
    long ask(String user) {
        return RedisGate.ask(user);
    }
}
