package io.concertreservation.bench.site;

import io.concertreservation.bench.bare.BareRedis;
import io.concertreservation.bench.bare.EnterScript;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.util.ArrayList;
import java.util.List;

/** People who enter a queue by the service's own script, though not through the service. */
public final class Waiters {

    private static final int TOGETHER = 500;

    private Waiters() {}

    /** Lets so many enter, those of the crowd evenly spread among them; gives the bytes that each takes in Redis. */
    public static double enter(BareRedis redis, String concert, Crowd crowd, int many) {
        long before = memory(redis);
        int each = many / crowd.size();
        List<Request> calls = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            boolean ours = i % each == each / 2;
            calls.add(EnterScript.call(concert, ours ? crowd.names().get(i / each) : Crowd.name(crowd.size() + i)));
            if (calls.size() == TOGETHER || i == many - 1) {
                redis.pipeline(calls);
                calls = new ArrayList<>();
            }
        }
        return (double) (memory(redis) - before) / many;
    }

    /** Without what is needed only while the log of commands is rewritten. */
    private static long memory(BareRedis redis) {
        while (info(redis, "persistence", "aof_rewrite_in_progress") != 0) {
            Thread.onSpinWait();
        }
        return info(redis, "memory", "used_memory");
    }

    private static long info(BareRedis redis, String part, String name) {
        String told = redis.ask(Request.cmd(Command.INFO).arg(part)).toString();
        return told.lines()
                .filter(line -> line.startsWith(name + ":"))
                .mapToLong(
                        line -> Long.parseLong(line.substring(name.length() + 1).strip()))
                .findFirst()
                .orElseThrow();
    }
}
