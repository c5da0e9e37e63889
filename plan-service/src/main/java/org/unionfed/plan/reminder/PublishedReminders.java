package org.unionfed.plan.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.outbox.OutboundEvent;
import org.unionfed.commons.outbox.Outbox;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.rollup.lack.LackQuery;
import org.unionfed.plan.rollup.lack.LackSubject;
import org.unionfed.plan.rollup.lack.LackingSchool;
import org.unionfed.plan.rollup.lack.Reminder;
import org.unionfed.plan.theme.ThemeDictionary;

/** Translates reminders into the published contract. */
@Component
class PublishedReminders {

    static final String TOPIC = "unionfed.plan.reminder";

    private final Outbox outbox;

    PublishedReminders(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The facts of one click, sent one by one: each is one school's affair. */
    void publish(Reminder reminder, LackingSchool school, Occasion occasion) {
        LackQuery of = occasion.of();
        var data = new ReminderV1(
                reminder.id(),
                school.schoolId(),
                school.schoolCode(),
                school.schoolName(),
                of.year(),
                of.subject(),
                occasion.theme(),
                occasion.due(),
                reminder.times(),
                occasion.at(),
                occasion.actorName());
        outbox.publish(new OutboundEvent(
                new TenantId(school.schoolId()),
                TOPIC,
                "reminder",
                reminder.id(),
                reminder.times(),
                "org.unionfed.plan.reminded.v1",
                data));
    }

    /**
     * What all reminders of one click have in common.
     *
     * @param due until when plans of the year are due; none when none is set
     */
    record Occasion(
            LackQuery of, @Nullable ThemeV1 theme, @Nullable LocalDate due, Instant at, String actorName) {}

    /** Mirrors the schema of {@code org.unionfed.plan.reminded.v1} in the contracts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReminderV1(
            UUID reminderId,
            UUID schoolId,
            String schoolCode,
            String schoolName,
            int year,
            LackSubject subject,
            @Nullable ThemeV1 theme,
            @Nullable LocalDate due,
            int times,
            Instant remindedAt,
            String actorName) {}

    /** The theme a school has nothing of, with its names. */
    record ThemeV1(String code, String nameZh, String nameEn) {

        static @Nullable ThemeV1 of(@Nullable String code, ThemeDictionary themes) {
            return code == null
                    ? null
                    : new ThemeV1(
                            code, themes.nameOf(code, Locale.SIMPLIFIED_CHINESE), themes.nameOf(code, Locale.ENGLISH));
        }
    }
}
