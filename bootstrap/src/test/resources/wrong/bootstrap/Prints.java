package wrong.bootstrap;

/** Breaks NO_PRINTING. */
class Prints {
    void print() {
        System.out.println("printed");
    }
}
