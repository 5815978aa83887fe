package wrong.bootstrap;

/** Breaks NO_SLEEPING. */
class SleepsExactly {
    void sleep() throws InterruptedException {
        Thread.sleep(1, 500);
    }
}
