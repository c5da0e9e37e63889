package org.unionfed.commons.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.unionfed.commons.outbox.OutboxRelay.Round;

/**
 * Keeps the relay going: at once when a commit wakes it after a quiet time, in short intervals while events keep coming,
 * without a pause through a backlog, and at a pace that slows while nothing comes.
 */
final class RelayThread implements SmartLifecycle, Runnable {

    private static final Logger log = LoggerFactory.getLogger(RelayThread.class);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(40);

    private final OutboxRelay relay;
    private final EventSender sender;
    private final OutboxSettings settings;
    private final Semaphore wake = new Semaphore(0);
    private final Semaphore end = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    RelayThread(OutboxRelay relay, EventSender sender, OutboxSettings settings) {
        this.relay = relay;
        this.sender = sender;
        this.settings = settings;
    }

    /** Ends the current pause; costs nothing when the relay is at work. */
    void wake() {
        wake.release();
    }

    @Override
    public void start() {
        running = true;
        end.drainPermits();
        Thread started = new Thread(this, "outbox-relay");
        started.setDaemon(true);
        thread = started; // an earlier one that is still at its last batch ends after it
        started.start();
    }

    @Override
    public void run() {
        Duration pause = settings.shortestPause();
        while (running && Thread.currentThread().equals(thread)) {
            switch (oneRound()) {
                case SENT_WHOLE_BATCH -> pause = settings.shortestPause();
                case SENT -> {
                    pause = settings.shortestPause();
                    gather();
                }
                case IDLE, STUCK -> {
                    rest(pause);
                    pause = min(pause.multipliedBy(2), settings.longestPause());
                }
            }
        }
    }

    /** Survives errors too: nobody would notice that this thread had ended, and nothing would be sent any more. */
    private Round oneRound() {
        try {
            return relay.relayOnce();
        } catch (RuntimeException failure) {
            if (running) {
                log.warn("The outbox relay will try again: {}", failure.toString());
            }
            return Round.STUCK;
        } catch (Error error) {
            log.error("The outbox relay will try again", error);
            return Round.STUCK;
        }
    }

    /** Lets the next events come together: a round costs nearly as much for one of them as for twenty. */
    private void gather() {
        try {
            boolean stopped = end.tryAcquire(settings.gathering().toMillis(), TimeUnit.MILLISECONDS);
            running = running && !stopped;
        } catch (InterruptedException interrupted) {
            running = false;
        }
    }

    /** A little chance in the pause keeps several relays from asking at the same moment. */
    private void rest(Duration pause) {
        try {
            long jittered = pause.toMillis() * ThreadLocalRandom.current().nextLong(75, 126) / 100;
            if (wake.tryAcquire(jittered, TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            running = false;
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Lets a batch that is under way end, so that its events are not sent again by the next start. */
    @Override
    public void stop() {
        running = false;
        wake.release();
        end.release();
        Thread stopping = thread;
        if (stopping != null) {
            join(stopping);
        }
        sender.close();
    }

    private static void join(Thread stopping) {
        try {
            stopping.join(PATIENCE_AT_STOP.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
