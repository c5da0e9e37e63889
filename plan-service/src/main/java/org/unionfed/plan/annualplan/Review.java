package org.unionfed.plan.annualplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.plan.annualplan.fact.ReturnReason;

/**
 * What the federation last said about a plan, and what the school made of it since.
 *
 * @param reasons why it was returned; empty after an approval or a reopening
 * @param comment in the reviewer's words
 * @param marks the reasons the school has dealt with, in the order of the reasons
 */
record Review(List<ReturnReason> reasons, @Nullable String comment, Instant at, List<ReasonMark> marks) {

    Review {
        reasons = List.copyOf(reasons);
        marks = List.copyOf(marks);
    }

    Review(List<ReturnReason> reasons, @Nullable String comment, Instant at) {
        this(reasons, comment, at, List.of());
    }

    /** Reads reviews from before reasons could be marked, too. */
    @JsonCreator
    static Review stored(
            List<ReturnReason> reasons, @Nullable String comment, Instant at, @Nullable List<ReasonMark> marks) {
        return new Review(reasons, comment, at, marks == null ? List.of() : marks);
    }

    /** The same with exactly these reasons dealt with; a mark that says nothing new stays as old as it is. */
    Review marked(List<MarkedReason> wanted, String by, Instant now) {
        Map<Integer, ReasonMark> present = new TreeMap<>();
        marks.forEach(it -> present.put(it.reason(), it));
        Map<Integer, ReasonMark> next = new TreeMap<>();
        wanted.forEach(it -> next.put(required(it.reason()), it.mark(present.get(it.reason()), by, now)));
        return new Review(reasons, comment, at, List.copyOf(next.values()));
    }

    private int required(int reason) {
        if (reason < 0 || reason >= reasons.size()) {
            throw new BusinessException(PlanError.NO_SUCH_REASON, reason);
        }
        return reason;
    }
}
