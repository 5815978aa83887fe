package wrong.bootstrap;

/** Breaks NO_PRINTING. */
class PrintsToConsole {
    void say() {
        System.console().printf("sold%n");
    }
}
