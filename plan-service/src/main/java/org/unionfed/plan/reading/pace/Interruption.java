package org.unionfed.plan.reading.pace;

/** Ends reading when its thread has been interrupted; every loop over what a document holds looks here. */
public final class Interruption {

    private static final int SELDOM = 0x3FF;

    private Interruption() {}

    /** Goes on, or ends the reading that nobody waits for any more. */
    public static void heed() {
        if (Thread.currentThread().isInterrupted()) {
            throw new ReadingInterrupted();
        }
    }

    /** The same for short rounds: looks in every thousandth of them. */
    public static void heedAt(int round) {
        if ((round & SELDOM) == 0) {
            heed();
        }
    }
}
