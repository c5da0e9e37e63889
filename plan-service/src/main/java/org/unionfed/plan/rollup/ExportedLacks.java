package org.unionfed.plan.rollup;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.plan.deadline.ZoneSettings;
import org.unionfed.plan.rollup.lack.LackQuery;
import org.unionfed.plan.rollup.lack.LackSubject;
import org.unionfed.plan.rollup.lack.LackingSchool;
import org.unionfed.plan.rollup.lack.LackingSchools;
import org.unionfed.plan.theme.Themes;

/** Writes who lacks what into a sheet, subject by subject and theme by theme. */
@Component
class ExportedLacks {

    private final LackingSchools schools;
    private final Themes themes;
    private final ZoneSettings settings;
    private final BusinessClock clock;

    ExportedLacks(LackingSchools schools, Themes themes, ZoneSettings settings, BusinessClock clock) {
        this.schools = schools;
        this.themes = themes;
        this.settings = settings;
        this.clock = clock;
    }

    void write(RollupFilter filter, WorkbookTexts texts, GuardedSheet sheet) throws IOException {
        for (LackSubject subject : LackSubject.values()) {
            if (subject != LackSubject.THEME_MISSING) {
                write(filter, subject, null, texts, sheet);
            }
        }
        List<String> codes = filter.theme() == null ? themes.dictionary().codes() : List.of(filter.theme());
        for (String code : codes) {
            write(filter, LackSubject.THEME_MISSING, code, texts, sheet);
        }
    }

    private void write(
            RollupFilter filter, LackSubject subject, @Nullable String theme, WorkbookTexts texts, GuardedSheet sheet)
            throws IOException {
        LocalDate today = clock.today(settings.zone());
        String name = texts.of("lack." + subject) + (theme == null ? "" : texts.of("colon") + texts.theme(theme));
        try (Stream<LackingSchool> rows =
                schools.all(new LackQuery(filter.year(), subject, theme, filter.region()), today)) {
            for (Iterator<LackingSchool> each = rows.iterator(); each.hasNext(); ) {
                LackingSchool it = each.next();
                LocalDate chased = it.chasedAt() == null
                        ? null
                        : it.chasedAt().atZone(settings.zone()).toLocalDate();
                sheet.row(name, it.schoolCode(), it.schoolName(), it.region(), chased, it.chased());
            }
        }
    }
}
