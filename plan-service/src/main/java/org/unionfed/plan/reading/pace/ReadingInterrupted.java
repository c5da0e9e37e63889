package org.unionfed.plan.reading.pace;

/** Reading was given up by whoever had asked for it. */
public final class ReadingInterrupted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadingInterrupted() {
        super("Reading was interrupted");
    }
}
