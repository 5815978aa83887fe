package wrong.bootstrap;

/** Breaks NO_SLEEPING. */
class Sleeps {
    void sleep() throws InterruptedException {
        Thread.sleep(1);
    }
}
