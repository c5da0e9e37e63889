package org.unionfed.notification.intake;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What notices need of a reminder; the rest of its data is not read.
 *
 * @param subject as published; subjects that are newer than this service lead to no notice
 * @param theme what nothing is planned of, if that is the subject
 * @param due until when plans are due, if a day is set
 */
record ReminderFact(
        int year,
        String subject,
        @Nullable Theme theme,
        @Nullable LocalDate due) {

    ReminderFact {
        Objects.requireNonNull(subject, "subject");
    }

    /** A theme's names. */
    record Theme(String nameZh, String nameEn) {

        Theme {
            Objects.requireNonNull(nameZh, "nameZh");
            Objects.requireNonNull(nameEn, "nameEn");
        }
    }
}
