package wrong.bootstrap;

/** Breaks NO_PRINTING. */
class PrintsErrors {
    void print(Exception fault) {
        fault.printStackTrace();
    }
}
