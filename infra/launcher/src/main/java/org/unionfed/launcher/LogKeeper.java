package org.unionfed.launcher;

import java.io.UncheckedIOException;
import java.util.Timer;
import java.util.TimerTask;

/** Does something for the logs every few seconds until it is closed. */
final class LogKeeper implements AutoCloseable {

    private static final long PAUSE_MILLIS = 10_000;

    private final Timer timer = new Timer("logs", true);

    void begin(Runnable look) {
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        try {
                            look.run();
                        } catch (UncheckedIOException full) {
                            // a disk that is full or slow is no reason to stop the suite, or the looking
                        }
                    }
                },
                PAUSE_MILLIS,
                PAUSE_MILLIS);
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
