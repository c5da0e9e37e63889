package org.unionfed.plan.annualplan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.annualplan.fact.ReturnReason;

/**
 * What the federation last said about a plan.
 *
 * @param reasons why it was returned; empty after an approval or a reopening
 * @param comment in the reviewer's words
 */
record Review(List<ReturnReason> reasons, @Nullable String comment, Instant at) {

    Review {
        reasons = List.copyOf(reasons);
    }
}
