package org.unionfed.plan.annualplan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.text.Texts;
import org.unionfed.plan.annualplan.content.PlanItem;

/** The fixed words of the document in one language. */
class DocumentTexts {

    private static final Texts TEXTS = new Texts("plan-document");

    private final Locale language;

    DocumentTexts(Locale language) {
        this.language = language;
    }

    String of(String key) {
        return TEXTS.of(key, language);
    }

    String of(String key, Object argument) {
        return TEXTS.of(key, language, List.of(argument));
    }

    /** When an item is due, as the first column says it. */
    String when(PlanItem item) {
        if (!item.months().isEmpty()) {
            return joined(item.months().stream().map(this::month).toList());
        }
        return weeks(item.weeks()).isEmpty() ? of("undated") : weeks(item.weeks());
    }

    /** The days of an item; the weeks of one that is planned by month and week. */
    String dates(PlanItem item, int year) {
        if (item.from() == null && item.to() == null) {
            return item.months().isEmpty() ? "" : weeks(item.weeks());
        }
        String from = day(item.from(), year);
        return item.to() == null || item.to().equals(item.from()) ? from : from + of("until") + day(item.to(), year);
    }

    String approvedOn(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(of("approved"), language).format(at.atZone(zone));
    }

    private String weeks(@Nullable List<Integer> weeks) {
        return weeks == null || weeks.isEmpty() ? "" : of("weeks", joined(weeks));
    }

    private String day(@Nullable LocalDate day, int year) {
        if (day == null) {
            return "";
        }
        return DateTimeFormatter.ofPattern(of(day.getYear() == year ? "day" : "dayWithYear"), language)
                .format(day);
    }

    private String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, monthLanguage());
    }

    /** What is neither English nor Chinese reads the Chinese bundle, and so Chinese months. */
    private Locale monthLanguage() {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.CHINA;
    }

    private String joined(List<?> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining(of("separator")));
    }
}
