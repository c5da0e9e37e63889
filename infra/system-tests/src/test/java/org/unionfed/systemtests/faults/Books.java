package org.unionfed.systemtests.faults;

import java.util.List;
import java.util.UUID;

/**
 * What four witnesses say about one run.
 *
 * @param acknowledged what callers were answered
 * @param stored what plan-service's database holds
 * @param sent the topic's records from its beginning, in their order within each partition
 * @param shown the notices of all inboxes, each inbox from its oldest
 */
record Books(List<Fact> acknowledged, List<Fact> stored, List<Sent> sent, List<Shown> shown) {

    /** How much each of them has to say, for people. */
    String sizes() {
        return "%d acknowledged, %d stored, %d sent, %d shown"
                .formatted(acknowledged.size(), stored.size(), sent.size(), shown.size());
    }

    /** A record on the topic. */
    record Sent(UUID event, Fact fact, int partition) {}

    /**
     * A notice that somebody sees.
     *
     * @param inbox whose it is
     * @param event the event it tells of
     */
    record Shown(String inbox, UUID event) {}
}
