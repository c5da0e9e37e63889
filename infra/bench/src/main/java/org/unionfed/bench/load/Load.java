package org.unionfed.bench.load;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Calls something from many threads. A call that fails ends the measurement: a figure of errors is worth nothing. */
public final class Load {

    private Load() {}

    /**
     * What came of it.
     *
     * @param latencies of each call
     * @param elapsed from the first call's begin to the last one's end
     */
    public record Outcome(Latencies latencies, Duration elapsed) {

        public double perSecond() {
            return latencies.count() * 1e9 / elapsed.toNanos();
        }
    }

    /** So many callers at once, each with its next call as soon as one is through; a call gets its running number. */
    public static Outcome callers(int callers, int calls, IntConsumer call) {
        var latencies = new Latencies();
        var next = new AtomicInteger();
        return outcome(latencies, callers, caller -> {
            for (int number = next.getAndIncrement(); number < calls; number = next.getAndIncrement()) {
                long begun = System.nanoTime();
                call.accept(number);
                latencies.add(Duration.ofNanos(System.nanoTime() - begun));
            }
        });
    }

    /** The same for a time instead of a number of calls. */
    public static Outcome callersFor(Duration time, int callers, IntConsumer call) {
        var latencies = new Latencies();
        var next = new AtomicInteger();
        long end = System.nanoTime() + time.toNanos();
        return outcome(latencies, callers, caller -> {
            while (System.nanoTime() < end) {
                long begun = System.nanoTime();
                call.accept(next.getAndIncrement());
                latencies.add(Duration.ofNanos(System.nanoTime() - begun));
            }
        });
    }

    /**
     * So many calls a second, whether or not earlier ones are through, as far as there are callers for them. The time
     * of a call counts from when it was due: who has to wait for a free caller has waited.
     */
    public static Outcome rate(double perSecond, int calls, int callers, IntConsumer call) {
        var latencies = new Latencies();
        var next = new AtomicInteger();
        long begin = System.nanoTime();
        return outcome(latencies, callers, caller -> {
            for (int number = next.getAndIncrement(); number < calls; number = next.getAndIncrement()) {
                long due = begin + (long) (number * 1e9 / perSecond);
                awaitNanos(due);
                call.accept(number);
                latencies.add(Duration.ofNanos(System.nanoTime() - due));
            }
        });
    }

    private static Outcome outcome(Latencies latencies, int callers, IntConsumer work) {
        long begin = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            CompletableFuture<?>[] all = IntStream.range(0, callers)
                    .mapToObj(caller -> CompletableFuture.runAsync(() -> work.accept(caller), threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(all).join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("A call failed: " + failed.getCause(), failed);
        } finally {
            threads.shutdownNow();
        }
        return new Outcome(latencies, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static void awaitNanos(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(Math.min(left, TimeUnit.MILLISECONDS.toNanos(50)));
        }
    }
}
