package org.unionfed.commons.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.outbox.PendingEvent.Aggregate;

/** A broker that remembers what it was sent, and can be away, refuse an event, or lose its relay on the way. */
class FickleBroker implements EventSender {

    private final Map<UUID, List<Long>> received = new ConcurrentHashMap<>();
    private final AtomicInteger deaths = new AtomicInteger();
    private volatile boolean away;
    private volatile @Nullable Runnable death;
    private volatile @Nullable UUID refused;
    private volatile long refusedVersion;

    void goAway() {
        away = true;
    }

    void recover() {
        away = false;
        death = null;
    }

    /** What happens to the relay right after its batch has arrived. */
    void die(Runnable death) {
        this.death = death;
    }

    void refuse(UUID aggregate, long version) {
        refusedVersion = version;
        refused = aggregate;
    }

    int deaths() {
        return deaths.get();
    }

    List<Long> versionsOf(UUID aggregate) {
        return List.copyOf(received.getOrDefault(aggregate, List.of()));
    }

    @Override
    public List<Outcome> send(List<PendingEvent> events) {
        Set<Aggregate> halted = new HashSet<>();
        List<Outcome> outcomes = events.stream().map(it -> send(it, halted)).toList();
        Runnable dying = death;
        if (dying != null) {
            deaths.incrementAndGet();
            dying.run();
        }
        return outcomes;
    }

    private Outcome send(PendingEvent event, Set<Aggregate> halted) {
        Outcome outcome = halted.contains(event.aggregate()) ? Outcome.NOT_REACHED : send(event);
        if (outcome != Outcome.SENT) {
            halted.add(event.aggregate());
        }
        return outcome;
    }

    private Outcome send(PendingEvent event) {
        long version = Long.parseLong(event.headers().getOrDefault("ce_aggregateversion", "0"));
        if (away) {
            return Outcome.NOT_REACHED;
        }
        if (event.aggregate().id().equals(refused) && version == refusedVersion) {
            return Outcome.REFUSED;
        }
        received.compute(event.aggregate().id(), (id, versions) -> {
            List<Long> more = versions == null ? new ArrayList<>() : versions;
            more.add(version);
            return more;
        });
        return Outcome.SENT;
    }

    @Override
    public void close() {}
}
