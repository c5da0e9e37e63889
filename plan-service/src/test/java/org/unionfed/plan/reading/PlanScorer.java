package org.unionfed.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How well a reading agrees with what a person wrote down; white space does not count.
 *
 * @param calendar F1 of the pairs of time and item, from 0 to 1
 * @param headings F1 of the headings of the highest level, from 0 to 1
 */
record PlanScorer(double calendar, double headings, boolean title, boolean school, boolean year, boolean period) {

    static PlanScorer compare(Expectation expected, PlanDocument read) {
        return new PlanScorer(
                f1(expected.calendar(), pairs(read)),
                f1(expected.topHeadings(), headings(read)),
                Objects.equals(expected.title(), read.title()),
                Objects.equals(expected.school(), read.schoolName()),
                Objects.equals(expected.year(), read.year()),
                Objects.equals(expected.period(), period(read)));
    }

    boolean isPerfect() {
        return calendar == 1 && headings == 1 && title && school && year && period;
    }

    private static String period(PlanDocument read) {
        return read.period().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> headings(PlanDocument read) {
        return read.sections().stream()
                .map(it -> Objects.requireNonNullElse(it.marker(), "") + it.heading())
                .toList();
    }

    private static List<String> pairs(PlanDocument read) {
        List<String> pairs = new ArrayList<>();
        for (CalendarEntry entry : read.calendar()) {
            List<Integer> months = entry.months();
            List<Integer> weeks = months == null ? entry.weeks() : List.of();
            String time =
                    Objects.requireNonNullElse(months, List.of()) + "" + Objects.requireNonNullElse(weeks, List.of());
            entry.items().forEach(item -> pairs.add(time + item.text()));
        }
        return pairs;
    }

    /** Harmonic mean of precision and recall of two bags of texts; 1 when both are empty. */
    static double f1(List<String> expected, List<String> found) {
        if (expected.isEmpty() && found.isEmpty()) {
            return 1;
        }
        List<String> open =
                new ArrayList<>(expected.stream().map(PlanScorer::bare).toList());
        long right = found.stream().map(PlanScorer::bare).filter(open::remove).count();
        return 2.0 * right / (expected.size() + found.size());
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }
}
