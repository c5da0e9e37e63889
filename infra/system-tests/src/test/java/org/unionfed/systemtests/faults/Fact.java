package org.unionfed.systemtests.faults;

import java.util.UUID;

/**
 * Something that happened to a plan.
 *
 * @param version the plan's version after it, which numbers its facts
 */
record Fact(UUID plan, long version, Move move) {

    @Override
    public String toString() {
        return move.verb() + " of " + plan + " version " + version;
    }
}
