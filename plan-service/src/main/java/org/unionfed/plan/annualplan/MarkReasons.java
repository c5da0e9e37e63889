package org.unionfed.plan.annualplan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.annualplan.PlanChange.Step;
import org.unionfed.plan.annualplan.content.PlanAction;

/** Use case: a school's officer says which reasons of a return are dealt with. */
@Component
class MarkReasons {

    private final PlanChange change;

    MarkReasons(PlanChange change) {
        this.change = change;
    }

    /** The plan afterwards; a reason that is not among the marked ones is open again. */
    PlanView handle(Caller caller, UUID id, ExpectedVersion seen, List<MarkedReason> marked) {
        return change.make(
                caller,
                id,
                seen,
                new Step(
                        PlanAction.MARK,
                        comments(marked),
                        (plan, now) -> plan.mark(marked, caller.displayName(), now),
                        null));
    }

    private static @Nullable String comments(List<MarkedReason> marked) {
        String said = marked.stream()
                .map(MarkedReason::comment)
                .filter(it -> it != null && !it.isBlank())
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? null : said;
    }
}
