package org.unionfed.plan.rollup;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.rollup.MonthLoads.Loads;
import org.unionfed.plan.rollup.PlannedItems.PlannedItem;
import org.unionfed.plan.rollup.Rollup.MissingSchool;
import org.unionfed.plan.rollup.Rollup.Reporting;
import org.unionfed.plan.rollup.Rollup.ThemeFigures;
import org.unionfed.plan.rollup.YearFigures.MonthLoad;
import org.unionfed.plan.rollup.counting.Counted;

import static java.util.stream.Collectors.joining;

/** Writes the year as a workbook, sheet after sheet. */
class RollupWorkbook implements AutoCloseable {

    private final Workbook workbook;
    private final WorkbookTexts texts;
    private final ZoneId zone;

    RollupWorkbook(OutputStream out, WorkbookTexts texts, ZoneId zone) {
        this.workbook = new Workbook(out, "Union Federation", "1.0");
        this.texts = texts;
        this.zone = zone;
    }

    void reporting(int year, Reporting figures, Loads loads) throws IOException {
        try (GuardedSheet sheet = sheet("reporting", "figure", "value")) {
            sheet.row(texts.of("year"), year);
            sheet.row(texts.of("due"), figures.due());
            sheet.row(texts.of("expected"), figures.expected());
            sheet.row(texts.of("submitted"), figures.submitted());
            sheet.row(texts.of("onTime"), figures.onTime());
            sheet.row(texts.of("late"), figures.late());
            sheet.row(texts.of("approved"), figures.approved());
            sheet.row(texts.of("missing"), figures.missing());
            sheet.row(texts.of("itemsOf"), loads.items());
            sheet.row(
                    texts.of("itemsByMonth"),
                    loads.months().stream().mapToInt(MonthLoad::items).sum());
        }
    }

    void matrix(Stream<Matrix.Row> rows) throws IOException {
        List<String> heads = new ArrayList<>(headings("code", "school", "region", "state", "handedIn", "inTime"));
        IntStream.rangeClosed(1, Counted.NO_MONTH).mapToObj(texts::month).forEach(heads::add);
        heads.add(texts.of("itemsOf"));
        try (GuardedSheet sheet = new GuardedSheet(workbook, texts.of("matrix"), heads)) {
            for (Iterator<Matrix.Row> each = rows.iterator(); each.hasNext(); ) {
                sheet.row(cells(each.next()).toArray());
            }
        }
    }

    void items(Stream<PlannedItem> rows) throws IOException {
        try (GuardedSheet sheet = sheet("items", "monthHead", "code", "school", "region", "item", "themes")) {
            for (Iterator<PlannedItem> each = rows.iterator(); each.hasNext(); ) {
                PlannedItem it = each.next();
                sheet.row(
                        texts.month(it.month()),
                        it.schoolCode(),
                        it.entry().schoolName(),
                        it.region(),
                        it.entry().text(),
                        texts.themes(it.entry().themes()));
            }
        }
    }

    void themes(List<ThemeFigures> figures) throws IOException {
        try (GuardedSheet sheet =
                sheet("themes", "theme", "schoolsWith", "itemsOf", "schoolsWithout", "schoolsWithoutNames")) {
            for (ThemeFigures it : figures) {
                sheet.row(texts.theme(it.code()), it.schools(), it.items(), it.missing(), names(it.missingSchools()));
            }
        }
    }

    /** A sheet for who lacks what; to be closed before the next. */
    GuardedSheet lacks() throws IOException {
        return sheet("lacks", "lacked", "code", "school", "region", "chasedAt", "chased");
    }

    /** A sheet for two years side by side; to be closed before the next. */
    GuardedSheet comparison(int year, int with) throws IOException {
        List<String> heads = List.of(
                texts.of("kind"),
                texts.of("name"),
                texts.of("itemsIn", year),
                texts.of("itemsIn", with),
                texts.of("difference"),
                texts.of("change"));
        return new GuardedSheet(workbook, texts.of("comparison"), heads);
    }

    private List<@Nullable Object> cells(Matrix.Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.schoolCode());
        cells.add(row.schoolName());
        cells.add(row.region());
        cells.add(texts.of("state." + row.state()));
        cells.add(day(row.handedInAt()));
        cells.add(row.onTime() == null ? null : texts.of(row.onTime() ? "yes" : "no"));
        cells.addAll(row.counts());
        cells.add(row.undated());
        cells.add(row.items());
        return cells;
    }

    private @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }

    private String names(List<MissingSchool> schools) {
        return schools.stream().map(MissingSchool::schoolName).collect(joining(texts.of("separator")));
    }

    private GuardedSheet sheet(String name, String... columns) throws IOException {
        return new GuardedSheet(workbook, texts.of(name), headings(columns));
    }

    private List<String> headings(String... keys) {
        return Arrays.stream(keys).map(texts::of).toList();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
