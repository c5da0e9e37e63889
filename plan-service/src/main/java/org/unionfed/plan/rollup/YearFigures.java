package org.unionfed.plan.rollup;

import java.util.List;

/**
 * A year in figures alone, the same size however many schools there are.
 *
 * @param items how many are planned, each once however many months it takes
 * @param months January to December, and what has no month as month 13
 */
record YearFigures(int year, Rollup.Reporting reporting, int items, List<MonthLoad> months, List<ThemeLoad> themes) {

    /**
     * How much is planned in a month.
     *
     * @param items how many by month: one that takes two months counts in both
     * @param schools how many schools plan something
     */
    record MonthLoad(int month, int items, int schools) {}

    /**
     * How far a theme is spread.
     *
     * @param missing schools that lack it: only those with an approved plan do
     */
    record ThemeLoad(String code, int schools, int items, int missing) {

        static ThemeLoad of(Rollup.ThemeFigures it) {
            return new ThemeLoad(it.code(), it.schools(), it.items(), it.missing());
        }
    }
}
