package org.unionfed.launcher;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tells the person at the keyboard what goes on, with the seconds since the start. */
final class Progress {

    private static final int SIGN_OF_LIFE_SECONDS = 10;

    private final PrintStream out;
    private final long start = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    /** Writes one line with the time in front. */
    synchronized void say(String line) {
        out.printf("[%3d s] %s%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start), line);
        out.flush();
    }

    /** Writes text as it is. */
    synchronized void print(String text) {
        out.println(text);
        out.flush();
    }

    /** Does something that takes time, with a sign of life every few seconds and a line at the end. */
    <T> T during(String what, Callable<T> work) {
        long begun = System.nanoTime();
        CompletableFuture<T> result = CompletableFuture.supplyAsync(() -> call(work), task -> thread(what, task));
        Optional<T> done = Optional.empty();
        while (done.isEmpty()) {
            done = poll(result);
            if (done.isEmpty()) {
                say("… " + what);
            }
        }
        say("✓ %s (%.1f s)".formatted(what, (System.nanoTime() - begun) / 1e9));
        return done.get();
    }

    private static <T> Optional<T> poll(CompletableFuture<T> result) {
        try {
            return Optional.of(result.get(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stopped);
        }
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }

    private static void thread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
