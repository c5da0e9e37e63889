package org.unionfed.notification.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionfed.commons.inbox.InboundEvent;
import org.unionfed.commons.security.Role;
import org.unionfed.notification.inbox.Audience;
import org.unionfed.notification.inbox.NoticeKind;

/** Who is told of a reminder: the chair and the officers of the school it is for, and nobody else. */
final class ReminderAnnouncements {

    /** Published names of the facts that lead to a notice. */
    static final Set<String> TYPES = Set.of("org.unionfed.plan.reminded.v1");

    private static final String CONSUMER = "notification.reminder-notices";

    private ReminderAnnouncements() {}

    static Optional<Announcement> of(InboundEvent<ReminderFact> event) {
        ReminderFact fact = event.data();
        return kindOf(fact).map(kind -> {
            Audience audience = Audience.inSchool(event.tenant(), Role.CHAIR, Role.OFFICER);
            return new Announcement(CONSUMER, audience, kind, parameters(fact));
        });
    }

    private static Optional<NoticeKind> kindOf(ReminderFact fact) {
        return switch (fact.subject()) {
            case "NO_PLAN" ->
                Optional.of(fact.due() == null ? NoticeKind.REMINDED_OF_PLAN : NoticeKind.REMINDED_OF_PLAN_DUE);
            case "PLAN_RETURNED" -> Optional.of(NoticeKind.REMINDED_OF_RETURNED_PLAN);
            case "NO_CONGRESS" -> Optional.of(NoticeKind.REMINDED_OF_CONGRESS);
            case "NO_VISIT_BEFORE_SPRING_FESTIVAL" -> Optional.of(NoticeKind.REMINDED_OF_VISIT);
            case "THEME_MISSING" -> Optional.ofNullable(fact.theme()).map(it -> NoticeKind.REMINDED_OF_THEME);
            default -> Optional.empty();
        };
    }

    private static Map<String, String> parameters(ReminderFact fact) {
        var parameters = new HashMap<>(Map.of("year", Integer.toString(fact.year())));
        if (fact.due() != null) {
            parameters.put("due", fact.due().toString());
        }
        ReminderFact.Theme theme = fact.theme();
        if (theme != null) {
            parameters.put("themeZh", theme.nameZh());
            parameters.put("themeEn", theme.nameEn());
        }
        return parameters;
    }
}
