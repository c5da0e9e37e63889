package org.unionfed.plan.rollup;

import java.util.Comparator;
import java.util.List;

/**
 * What the federation can narrow its year to.
 *
 * @param usualYear the year to begin with: of the last, the present and the next, the one most schools reported for
 * @param years with plans or items, latest first
 * @param regions of active schools
 */
record RollupChoices(int usualYear, List<YearChoice> years, List<RegionChoice> regions) {

    static RollupChoices of(int presentYear, List<YearChoice> years, List<RegionChoice> regions) {
        int usual = years.stream()
                .filter(it -> Math.abs(it.year() - presentYear) <= 1)
                .max(Comparator.comparingInt(YearChoice::plans).thenComparingInt(YearChoice::year))
                .map(YearChoice::year)
                .orElse(presentYear);
        return new RollupChoices(usual, years, regions);
    }

    /**
     * A year with something to show.
     *
     * @param plans reported for the year
     * @param items of approved plans that lie in it, each once
     */
    record YearChoice(int year, int plans, int items) {}

    /**
     * A region.
     *
     * @param schools active ones in it
     */
    record RegionChoice(String region, int schools) {}
}
