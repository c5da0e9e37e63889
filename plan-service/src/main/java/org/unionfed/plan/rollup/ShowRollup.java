package org.unionfed.plan.rollup;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.web.Cursor;
import org.unionfed.plan.rollup.PlannedItems.PlannedItem;
import org.unionfed.plan.rollup.counting.Counted;

/** Use case: the federation looks at the year of its schools, or a school at its own. */
@Component
class ShowRollup {

    private final Tenancy tenancy;
    private final ReportingFigures reporting;
    private final PlannedItems items;
    private final ThemeSpread themes;
    private final MatrixRows rows;

    ShowRollup(Tenancy tenancy, ReportingFigures reporting, PlannedItems items, ThemeSpread themes, MatrixRows rows) {
        this.tenancy = tenancy;
        this.reporting = reporting;
        this.items = items;
        this.themes = themes;
        this.rows = rows;
    }

    Rollup handle(Caller caller, RollupFilter filter, int limit, @Nullable Cursor after) {
        caller.requireReadsAllSchools();
        return tenancy.acrossSchools(() -> rollup(filter, limit, after));
    }

    /** The same of the caller's school alone. */
    Rollup ofOwnSchool(Caller caller, int year, int limit, @Nullable Cursor after) {
        var filter = new RollupFilter(year).ofSchool(caller.tenant().toString());
        return tenancy.inSchool(caller.tenant(), () -> rollup(filter, limit, after));
    }

    Matrix matrix(Caller caller, RollupFilter filter, int limit, @Nullable Cursor after) {
        caller.requireReadsAllSchools();
        return tenancy.acrossSchools(() -> {
            List<Matrix.Row> found = rows.page(filter, limit, after);
            List<Matrix.Row> shown = found.size() > limit ? found.subList(0, limit) : found;
            return new Matrix(
                    filter.year(),
                    shown,
                    found.size() > limit
                            ? Cursor.of(shown.get(limit - 1).schoolCode()).encoded()
                            : null);
        });
    }

    private Rollup rollup(RollupFilter filter, int limit, @Nullable Cursor after) {
        List<PlannedItem> found = items.page(filter, limit + 1, after);
        List<PlannedItem> shown = found.size() > limit ? found.subList(0, limit) : found;
        return new Rollup(
                filter.year(),
                reporting.of(filter),
                months(filter, shown),
                entries(shown, Counted.NO_MONTH),
                themes.of(filter),
                found.size() > limit ? shown.get(limit - 1).cursor().encoded() : null);
    }

    private static List<Rollup.Month> months(RollupFilter filter, List<PlannedItem> items) {
        return IntStream.rangeClosed(1, 12)
                .filter(it -> filter.month() == null || filter.month() == it)
                .mapToObj(it -> new Rollup.Month(it, entries(items, it)))
                .toList();
    }

    private static List<Rollup.Entry> entries(List<PlannedItem> items, int month) {
        return items.stream()
                .filter(it -> it.month() == month)
                .map(PlannedItem::entry)
                .toList();
    }
}
