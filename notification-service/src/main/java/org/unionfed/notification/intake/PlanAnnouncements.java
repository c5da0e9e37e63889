package org.unionfed.notification.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionfed.commons.inbox.InboundEvent;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.notification.inbox.Audience;
import org.unionfed.notification.inbox.NoticeKind;

import static org.unionfed.commons.security.Role.CHAIR;
import static org.unionfed.commons.security.Role.FEDERATION_ADMIN;
import static org.unionfed.commons.security.Role.FEDERATION_STAFF;
import static org.unionfed.commons.security.Role.MEMBER;
import static org.unionfed.commons.security.Role.OFFICER;

/** Who is told what about a plan: the federation what a school did, the school what the federation did. */
final class PlanAnnouncements {

    private static final String CONSUMER = "notification.plan-notices";

    private static final Audience REVIEWERS = Audience.inFederation(FEDERATION_STAFF, FEDERATION_ADMIN);

    private static final Map<String, Telling> TELLINGS = Map.of(
            "org.unionfed.plan.submitted.v1",
            new Telling(NoticeKind.PLAN_SUBMITTED, school -> REVIEWERS),
            "org.unionfed.plan.withdrawn.v1",
            new Telling(NoticeKind.PLAN_WITHDRAWN, school -> REVIEWERS),
            "org.unionfed.plan.returned.v1",
            new Telling(NoticeKind.PLAN_RETURNED, school -> Audience.inSchool(school, CHAIR, OFFICER)),
            "org.unionfed.plan.approved.v1",
            new Telling(NoticeKind.PLAN_APPROVED, school -> Audience.inSchool(school, CHAIR, OFFICER, MEMBER)),
            "org.unionfed.plan.reopened.v1",
            new Telling(NoticeKind.PLAN_REOPENED, school -> Audience.inSchool(school, CHAIR, OFFICER)));

    /** Published names of the facts that lead to a notice. */
    static final Set<String> TYPES = TELLINGS.keySet();

    private PlanAnnouncements() {}

    static Optional<Announcement> of(InboundEvent<PlanFact> event) {
        return Optional.ofNullable(TELLINGS.get(event.type())).map(it -> it.about(event));
    }

    private static Map<String, String> parameters(PlanFact plan) {
        var parameters = new HashMap<>(Map.of(
                "planId", plan.planId().toString(),
                "schoolName", plan.schoolName(),
                "year", Integer.toString(plan.year()),
                "title", plan.title()));
        List<PlanFact.Reason> reasons = plan.reasons();
        if (reasons != null) {
            parameters.put(
                    "reasons", reasons.stream().map(PlanFact.Reason::code).collect(Collectors.joining(",")));
        }
        return parameters;
    }

    private record Telling(NoticeKind kind, Function<TenantId, Audience> audience) {

        Announcement about(InboundEvent<PlanFact> event) {
            return new Announcement(CONSUMER, audience.apply(event.tenant()), kind, parameters(event.data()));
        }
    }
}
