package org.unionfed.bench.load;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Counts how often a core does something in a second of its own time, whatever else the computer is busy with. */
public final class CoreTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CoreTime() {}

    /** Does the work again and again until the core has spent so much time on it; answers how often per second. */
    public static double perSecond(Duration time, Runnable work) {
        long begun = THREADS.getCurrentThreadCpuTime();
        long spent = 0;
        long count = 0;
        while (spent < time.toNanos()) {
            work.run();
            count++;
            spent = THREADS.getCurrentThreadCpuTime() - begun;
        }
        return count * 1e9 / spent;
    }
}
