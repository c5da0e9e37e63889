package org.unionfed.plan.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.deadline.Deadlines;
import org.unionfed.plan.deadline.ZoneSettings;
import org.unionfed.plan.reminder.PublishedReminders.Occasion;
import org.unionfed.plan.reminder.PublishedReminders.ThemeV1;
import org.unionfed.plan.rollup.lack.LackQuery;
import org.unionfed.plan.rollup.lack.LackingSchool;
import org.unionfed.plan.rollup.lack.LackingSchools;
import org.unionfed.plan.rollup.lack.Reminder;
import org.unionfed.plan.rollup.lack.Reminders;
import org.unionfed.plan.theme.ThemeDictionary;
import org.unionfed.plan.theme.Themes;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/**
 * Use case: federation staff remind schools of what they lack. Who lacks it is looked up here and now, so that nobody
 * is reminded of what they have done; and nobody twice a day of the same.
 */
@Component
class RemindSchools {

    private final Tenancy tenancy;
    private final LackingSchools lacking;
    private final Reminders reminders;
    private final PublishedReminders published;
    private final Themes themes;
    private final Deadlines deadlines;
    private final ZoneSettings settings;
    private final AuditLog audit;
    private final BusinessClock clock;

    RemindSchools(
            Tenancy tenancy,
            LackingSchools lacking,
            Reminders reminders,
            PublishedReminders published,
            Themes themes,
            Deadlines deadlines,
            ZoneSettings settings,
            AuditLog audit,
            BusinessClock clock) {
        this.tenancy = tenancy;
        this.lacking = lacking;
        this.reminders = reminders;
        this.published = published;
        this.themes = themes;
        this.deadlines = deadlines;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param only these of the lacking schools; none means all of them */
    Chased handle(Caller caller, LackQuery of, @Nullable Set<UUID> only) {
        caller.requireAny(Role.FEDERATION_STAFF, Role.FEDERATION_ADMIN);
        ThemeDictionary dictionary = themes.dictionary();
        of.requireKnownTheme(dictionary);
        Instant now = clock.instant();
        return tenancy.acrossSchools(() -> {
            var occasion = new Occasion(
                    of,
                    ThemeV1.of(of.theme(), dictionary),
                    deadlines.of(of.year()).due(),
                    now,
                    actorOf(caller));
            return chase(caller, occasion, only);
        });
    }

    private Chased chase(Caller caller, Occasion occasion, @Nullable Set<UUID> only) {
        LocalDate today = LocalDate.ofInstant(occasion.at(), settings.zone());
        Map<UUID, LackingSchool> meant = meant(occasion.of(), today, only);
        List<Reminder> sent =
                reminders.remind(occasion.of(), List.copyOf(meant.keySet()), caller.userId(), occasion.at(), today);
        for (Reminder it : sent) {
            published.publish(it, requireNonNull(meant.get(it.school())), occasion);
        }
        audit.recordOfFederation(
                caller,
                "reminder.send",
                occasion.of().year() + " " + occasion.of().subject(),
                sent.size() + " schools");
        return new Chased(sent.size(), meant.size() - sent.size());
    }

    private Map<UUID, LackingSchool> meant(LackQuery of, LocalDate today, @Nullable Set<UUID> only) {
        try (Stream<LackingSchool> found = lacking.all(of, today)) {
            return found.filter(it -> only == null || only.contains(it.schoolId()))
                    .collect(toMap(LackingSchool::schoolId, identity()));
        }
    }

    private static String actorOf(Caller caller) {
        return (caller.hasAny(Role.FEDERATION_STAFF) ? Role.FEDERATION_STAFF : Role.FEDERATION_ADMIN).wireName();
    }

    /**
     * What one click did.
     *
     * @param reminded schools that were reminded now
     * @param alreadyToday schools that had been reminded of this today
     */
    record Chased(int reminded, int alreadyToday) {}
}
