package wrong.adapter.out.redis.client;

/** Right: public, since another package of its adapter uses it. */
public final class RedisGate {
    private RedisGate() {}

    public static long ask(String user) {
        return user.length();
    }
}
