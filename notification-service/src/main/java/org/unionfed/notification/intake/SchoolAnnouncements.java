package org.unionfed.notification.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionfed.commons.inbox.InboundEvent;
import org.unionfed.commons.security.Role;
import org.unionfed.notification.inbox.Audience;
import org.unionfed.notification.inbox.NoticeKind;

/** Who is told what about a school: the federation's admins, and the chair of a new one. */
final class SchoolAnnouncements {

    private static final String REGISTERED = "org.unionfed.school.registered.v1";
    private static final String SUSPENDED = "org.unionfed.school.suspended.v1";
    /** Published names of the facts that lead to a notice. */
    static final Set<String> TYPES = Set.of(REGISTERED, SUSPENDED);

    private static final String CONSUMER = "notification.school-notices";
    private static final String WELCOME_CONSUMER = "notification.school-welcome";

    private SchoolAnnouncements() {}

    static List<Announcement> of(InboundEvent<SchoolFact> event) {
        return switch (event.type()) {
            case REGISTERED -> List.of(toAdmins(event, NoticeKind.SCHOOL_REGISTERED), welcome(event));
            case SUSPENDED -> List.of(toAdmins(event, NoticeKind.SCHOOL_SUSPENDED));
            default -> List.of();
        };
    }

    private static Announcement toAdmins(InboundEvent<SchoolFact> event, NoticeKind kind) {
        return new Announcement(CONSUMER, Audience.inFederation(Role.FEDERATION_ADMIN), kind, parameters(event.data()));
    }

    private static Announcement welcome(InboundEvent<SchoolFact> event) {
        Audience chair = Audience.inSchool(event.tenant(), Role.CHAIR);
        return new Announcement(WELCOME_CONSUMER, chair, NoticeKind.SCHOOL_WELCOME, parameters(event.data()));
    }

    private static Map<String, String> parameters(SchoolFact school) {
        return Map.of("schoolName", school.name(), "schoolCode", school.code());
    }
}
