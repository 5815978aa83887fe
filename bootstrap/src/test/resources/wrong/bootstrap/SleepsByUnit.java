package wrong.bootstrap;

import java.util.concurrent.TimeUnit;

/** Breaks NO_SLEEPING. */
class SleepsByUnit {
    void sleep() throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
    }
}
