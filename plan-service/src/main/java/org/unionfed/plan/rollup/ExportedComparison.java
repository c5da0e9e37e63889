package org.unionfed.plan.rollup;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionfed.plan.rollup.comparison.ComparedYears;
import org.unionfed.plan.rollup.comparison.Comparison;
import org.unionfed.plan.rollup.comparison.Comparison.ComparedSchool;
import org.unionfed.plan.rollup.comparison.Comparison.FigurePair;
import org.unionfed.plan.rollup.comparison.YearPair;

/** Writes two years side by side into a sheet: months, themes, then school by school. */
@Component
class ExportedComparison {

    private final ComparedYears years;

    ExportedComparison(ComparedYears years) {
        this.years = years;
    }

    void write(RollupFilter filter, int with, WorkbookTexts texts, GuardedSheet sheet) throws IOException {
        var pair = new YearPair(filter.year(), with, filter.theme(), filter.region());
        Comparison comparison = years.of(pair);
        row(sheet, texts.of("itemsOf"), texts.of("allSchools"), comparison.items(), "");
        for (Comparison.ComparedMonth it : comparison.months()) {
            row(sheet, texts.of("itemsByMonth"), texts.month(it.month()), it.items(), "");
        }
        for (Comparison.ComparedTheme it : comparison.themes()) {
            row(sheet, texts.of("theme"), texts.theme(it.code()), it.items(), "");
        }
        try (Stream<ComparedSchool> schools = years.allSchools(pair)) {
            for (Iterator<ComparedSchool> each = schools.iterator(); each.hasNext(); ) {
                ComparedSchool it = each.next();
                row(sheet, texts.of("school"), it.schoolName(), it.items(), texts.of("change." + it.change()));
            }
        }
    }

    private static void row(GuardedSheet sheet, String kind, String name, FigurePair items, String change)
            throws IOException {
        sheet.row(kind, name, items.year(), items.with(), items.year() - items.with(), change);
    }
}
