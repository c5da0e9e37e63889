package org.unionfed.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.unionfed.launcher.server.ProcessLedger;

/**
 * A process that holds the shared test servers. It starts a server when a test JVM wishes for it and ends all of them,
 * and itself, once no test JVM has lived for a minute. Everything it left behind by being killed is put right by the
 * next one.
 */
final class Supervisor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 100;

    private final ServerFolder folder;
    private final ServerSource source;
    private final ProcessLedger ledger;
    private final Set<ServerKind> begun = EnumSet.noneOf(ServerKind.class);
    private final CountDownLatch stopped = new CountDownLatch(1);

    Supervisor(ServerFolder folder, ServerSource source, ProcessLedger ledger) {
        this.folder = folder;
        this.source = source;
        this.ledger = ledger;
    }

    /** Started by the first test JVM with the checkout's folder as argument. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Checkout checkout = new Checkout(Path.of(arguments[0]));
        ServerFolder folder = new ServerFolder(checkout.serverFolder());
        ProcessLedger ledger = new ProcessLedger(folder.path().resolve("processes.txt"));
        ledger.endLeftovers();
        folder.deleteData();
        ServerSource source = ServerSources.of(checkout, folder).choose(folder);
        new Supervisor(folder, source, ledger).supervise();
    }

    private void supervise() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        // the last one opened is let go first: a client that waited for the end must not find this life
        try (LockFile clients = new LockFile(folder.clientsLock());
                LockFile life = new LockFile(folder.supervisorLock())) {
            life.own();
            serveUntilUnused(clients);
            end(); // still owning the clients' lock: a new one waits until all is gone
        }
    }

    private void serveUntilUnused(LockFile clients) throws InterruptedException {
        long lastUse = System.nanoTime();
        while (true) {
            startWhatIsWished();
            boolean unused = clients.tryToOwn();
            if (!unused) {
                lastUse = System.nanoTime();
            } else if (System.nanoTime() - lastUse > PATIENCE.toNanos()) {
                return;
            }
            clients.release();
            if (stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    private void startWhatIsWished() {
        for (ServerKind kind : ServerKind.values()) {
            if (folder.isWished(kind) && begun.add(kind)) {
                new Thread(() -> start(kind), "start " + kind).start();
            }
        }
    }

    /** Answers a wish with an address, or with the reason why there is none. */
    void start(ServerKind kind) {
        try {
            ServerAddress address = source.start(kind);
            ledger.remember();
            folder.answer(kind, address);
        } catch (RuntimeException | IOException failed) {
            folder.fail(kind, ServerSources.refusal(kind, failed, folder));
            throw new IllegalStateException(kind + " did not start", failed);
        }
    }

    private synchronized void end() {
        if (stopped.getCount() > 0) {
            stopped.countDown();
            folder.forget();
            source.close();
            folder.deleteData();
        }
    }
}
