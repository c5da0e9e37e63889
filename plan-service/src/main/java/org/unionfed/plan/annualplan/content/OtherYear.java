package org.unionfed.plan.annualplan.content;

import java.util.regex.Pattern;

/** What a plan says when it becomes that of another year: its days go along, and its title where it names the year. */
public final class OtherYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private OtherYear() {}

    /** The same parts; a day that lies in the new period as it is stays. */
    public static PlanContent of(PlanContent content, int year, int wantedYear, PlanPeriod wantedPeriod) {
        int years = wantedYear - year;
        return new PlanContent(
                content.title().contains(String.valueOf(year)) ? countedOn(content.title(), years) : content.title(),
                content.sections(),
                content.items().stream()
                        .map(it -> it.daysLieIn(wantedPeriod, wantedYear) ? it : it.later(years))
                        .toList());
    }

    /** A title with its years so many years later. */
    static String countedOn(String title, int years) {
        return YEAR.matcher(title).replaceAll(it -> String.valueOf(Integer.parseInt(it.group()) + years));
    }
}
