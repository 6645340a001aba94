package drill;

/** Tells the judge that a call begins, takes its time, and knows how far it came. */
abstract class Clock {
    /** The operation of a class that runs, -1 before the first. */
    int operation = -1;
    /** What the harness itself did in between. */
    long aside;
    boolean ended;
    private long started;
    private long took;

    /** Sends the record. */
    abstract void announce();

    final void begin() {
        announce();
    }

    final void start() {
        started = System.nanoTime();
    }

    final void end() {
        took = System.nanoTime() - started;
        ended = true;
    }

    final long took() {
        return Math.max(0, took - aside);
    }
}
