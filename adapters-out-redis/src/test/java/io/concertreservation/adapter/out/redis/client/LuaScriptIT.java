package io.concertreservation.adapter.out.redis.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.redis.client.Command;
import java.util.List;
import org.junit.jupiter.api.Test;

class LuaScriptIT {

    private final RedisGate gate = TestGate.shared();
    private final LuaScript script = LuaScript.of(LuaScriptIT.class, "first-part.lua", "second-part.lua");

    @Test
    void parts_make_one_script_with_keys_and_arguments() {
        assertThat(run()).isEqualTo("key argument");
    }

    @Test
    void a_redis_that_forgot_its_scripts_is_told_again() {
        run();
        gate.ask(Command.SCRIPT, List.of("FLUSH"));

        assertThat(run()).isEqualTo("key argument");
    }

    private String run() {
        return script.run(gate, List.of("key"), List.of("argument")).toString();
    }
}
