package wrong.bootstrap;

/** Breaks TIME_COMES_FROM_THE_CLOCK. */
class NowByMillis {
    Object read() {
        return System.currentTimeMillis();
    }
}
