package org.unionfed.plan.rollup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.deadline.ZoneSettings;
import org.unionfed.plan.rollup.PlannedItems.PlannedItem;
import org.unionfed.plan.theme.Themes;

/**
 * Use case: the federation takes the year with it as a workbook. It is written to a temporary file row by row, so that
 * neither the memory nor the transaction depends on how many schools there are or how fast the client reads.
 */
@Component
class ExportRollup {

    private final Tenancy tenancy;
    private final MatrixRows matrix;
    private final PlannedItems items;
    private final MonthLoads months;
    private final ThemeSpread spread;
    private final ReportingFigures reporting;
    private final Themes themes;
    private final ZoneSettings settings;
    private final ExportedLacks lacks;
    private final ExportedComparison comparison;

    ExportRollup(
            Tenancy tenancy,
            MatrixRows matrix,
            PlannedItems items,
            MonthLoads months,
            ThemeSpread spread,
            ReportingFigures reporting,
            Themes themes,
            ZoneSettings settings,
            ExportedLacks lacks,
            ExportedComparison comparison) {
        this.tenancy = tenancy;
        this.matrix = matrix;
        this.items = items;
        this.months = months;
        this.spread = spread;
        this.reporting = reporting;
        this.themes = themes;
        this.settings = settings;
        this.lacks = lacks;
        this.comparison = comparison;
    }

    ExportedFile handle(Caller caller, RollupFilter filter, Extras extras, Locale language) {
        caller.requireReadsAllSchools();
        var texts = new WorkbookTexts(language, themes.dictionary());
        try {
            Path file = Files.createTempFile("rollup", ".xlsx");
            try {
                tenancy.runAcrossSchools(() -> write(file, filter, extras, texts));
                return new ExportedFile(
                        texts.of("file", filter.year()) + ".xlsx",
                        Files.size(file),
                        Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
            } catch (RuntimeException | IOException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private void write(Path file, RollupFilter filter, Extras extras, WorkbookTexts texts) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                RollupWorkbook workbook = new RollupWorkbook(out, texts, settings.zone())) {
            workbook.reporting(filter.year(), reporting.of(filter), months.of(filter));
            try (Stream<Matrix.Row> rows = matrix.all(filter)) {
                workbook.matrix(rows);
            }
            try (Stream<PlannedItem> rows = items.all(filter)) {
                workbook.items(rows);
            }
            workbook.themes(spread.of(filter));
            if (extras.lacks()) {
                try (GuardedSheet sheet = workbook.lacks()) {
                    lacks.write(filter, texts, sheet);
                }
            }
            if (extras.with() != null) {
                try (GuardedSheet sheet = workbook.comparison(filter.year(), extras.with())) {
                    comparison.write(filter, extras.with(), texts, sheet);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * What else goes into the workbook.
     *
     * @param with the year to compare with
     * @param lacks whether to say who lacks what
     */
    record Extras(@Nullable Integer with, boolean lacks) {}
}
