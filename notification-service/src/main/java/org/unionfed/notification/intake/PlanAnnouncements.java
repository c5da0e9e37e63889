package org.unionfed.notification.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unionfed.commons.inbox.InboundEvent;
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

    private PlanAnnouncements() {}

    /** Nothing for a fact that concerns nobody here, or one that is newer than this service. */
    static List<Announcement> of(InboundEvent<PlanFact> event) {
        return switch (event.type()) {
            case "org.unionfed.plan.submitted.v1" -> toFederation(event, NoticeKind.PLAN_SUBMITTED);
            case "org.unionfed.plan.withdrawn.v1" -> toFederation(event, NoticeKind.PLAN_WITHDRAWN);
            case "org.unionfed.plan.returned.v1" -> toOfficers(event, NoticeKind.PLAN_RETURNED);
            case "org.unionfed.plan.reopened.v1" -> toOfficers(event, NoticeKind.PLAN_REOPENED);
            case "org.unionfed.plan.approved.v1" -> toEverybody(event, NoticeKind.PLAN_APPROVED);
            default -> List.of();
        };
    }

    private static List<Announcement> toFederation(InboundEvent<PlanFact> event, NoticeKind kind) {
        return announce(Audience.inFederation(FEDERATION_STAFF, FEDERATION_ADMIN), event, kind);
    }

    private static List<Announcement> toOfficers(InboundEvent<PlanFact> event, NoticeKind kind) {
        return announce(Audience.inSchool(event.tenant(), CHAIR, OFFICER), event, kind);
    }

    private static List<Announcement> toEverybody(InboundEvent<PlanFact> event, NoticeKind kind) {
        return announce(Audience.inSchool(event.tenant(), CHAIR, OFFICER, MEMBER), event, kind);
    }

    private static List<Announcement> announce(Audience audience, InboundEvent<PlanFact> event, NoticeKind kind) {
        return List.of(new Announcement(CONSUMER, audience, kind, parameters(event.data())));
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
}
