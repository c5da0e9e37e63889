package org.unionfed.bench.suite;

import java.util.UUID;

/**
 * A plan that waits for the federation.
 *
 * @param version the one to decide about
 */
public record WaitingPlan(UUID id, long version) {

    static WaitingPlan parse(String text) {
        String[] parts = text.split(" ");
        return new WaitingPlan(UUID.fromString(parts[0]), Long.parseLong(parts[1]));
    }
}
