package org.unionfed.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.layout.PlanText;
import org.unionfed.plan.reading.layout.Schools;
import org.unionfed.plan.reading.layout.Unit;

/** Finds the school a plan belongs to: in its title, in the lines around it, or in the signature at the end. */
final class SchoolName {

    private static final int LONGEST_SIGNATURE = 40;
    private static final int SIGNATURE_UNITS = 3;

    private SchoolName() {}

    static @Nullable String of(PlanText plan) {
        String title = plan.title();
        String named = title == null ? null : Schools.in(title);
        if (named == null) {
            named = first(plan.header());
        }
        if (named == null) {
            named = first(plan.body().subList(0, Math.min(1, plan.body().size())));
        }
        int size = plan.body().size();
        return named != null ? named : first(plan.body().subList(Math.max(0, size - SIGNATURE_UNITS), size));
    }

    private static @Nullable String first(List<Unit> units) {
        for (Unit unit : units) {
            String text = unit.line().source(unit.from(), unit.to());
            boolean signs =
                    unit.marker() == null && unit.time() == null && !unit.isRow() && text.length() <= LONGEST_SIGNATURE;
            String name = signs && isNameLine(text) ? Schools.in(text) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static boolean isNameLine(String text) {
        String stripped = text.strip();
        return stripped.chars().noneMatch(c -> c == '，' || c == '。' || c == '；' || c == ',' || c == '：');
    }
}
