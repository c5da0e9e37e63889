package org.unionfed.bench.suite;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.unionfed.bench.load.Latencies;

/**
 * Sees notices as they come into the inboxes, by asking the notification service's database every few milliseconds.
 * The boards are cleared first, so that asking stays cheap.
 */
public final class NoticeWatch {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Database database;

    NoticeWatch(Database database) {
        this.database = database;
        database.execute("truncate notice, read_mark");
    }

    /** Waits for so many notices and answers how long after its event each was there; fails when they do not come. */
    public Latencies await(int notices, Duration patience) {
        Latencies latencies = new Latencies();
        Set<String> seen = new HashSet<>();
        long deadline = System.nanoTime() + patience.toNanos();
        try (Database.Session session = database.open()) {
            while (seen.size() < notices) {
                see(session, seen, latencies);
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("Only " + seen.size() + " of " + notices + " notices came");
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        return latencies;
    }

    private static void see(Database.Session session, Set<String> seen, Latencies latencies) {
        for (String notice :
                session.texts("select id || ' ' || (extract(epoch from created_at) * 1000000)::bigint from notice")) {
            String[] parts = notice.split(" ");
            if (seen.add(parts[0])) {
                Instant happened = Instant.EPOCH.plusNanos(1_000 * Long.parseLong(parts[1]));
                latencies.add(Duration.between(happened, Instant.now()));
            }
        }
    }
}
