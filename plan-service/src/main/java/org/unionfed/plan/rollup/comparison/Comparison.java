package org.unionfed.plan.rollup.comparison;

import java.util.List;
import java.util.UUID;

/**
 * Two years in figures.
 *
 * @param items of all, each once in a year however many months it takes
 * @param months items by month, January to December, and what has no month as month 13
 */
public record Comparison(
        int year,
        int with,
        SchoolChanges schools,
        FigurePair items,
        List<ComparedMonth> months,
        List<ComparedTheme> themes) {

    /**
     * Schools with an approved plan.
     *
     * @param appeared with one in the year, and none in the other
     * @param disappeared the other way round
     * @param stayed with one in both
     */
    public record SchoolChanges(int appeared, int disappeared, int stayed) {}

    /** A figure of both years. */
    public record FigurePair(int year, int with) {

        FigurePair plus(FigurePair other) {
            return new FigurePair(year + other.year, with + other.with);
        }
    }

    /** A month, 1 to 13. */
    public record ComparedMonth(int month, FigurePair items, FigurePair schools) {}

    /** A theme by its code. */
    public record ComparedTheme(String code, FigurePair items, FigurePair schools) {}

    /** One school in both years; an item that takes several months counts once. */
    public record ComparedSchool(
            UUID schoolId,
            String schoolCode,
            String schoolName,
            String region,
            SchoolChange change,
            FigurePair items) {}

    /** What became of a school between the years. */
    public enum SchoolChange {
        APPEARED,
        DISAPPEARED,
        STAYED
    }
}
