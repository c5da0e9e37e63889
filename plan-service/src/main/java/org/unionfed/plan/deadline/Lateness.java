package org.unionfed.plan.deadline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells statements which plans were handed in late, said once for all that count or show it. */
@Component
public class Lateness {

    /** Rows {@code deadline}: a {@code plan_year}, and when it {@code ends}, the first instant that is too late. */
    public static final String DEADLINES = """
         unnest(cast(:deadlineYears as integer[]), cast(:deadlineEnds as timestamptz[])) as deadline (plan_year, ends)
        """;

    /** Whether what has a {@code handed_in_at} is late; unknown while its year has no deadline. */
    public static final String LATE = " (handed_in_at >= deadline.ends) ";

    private final Deadlines deadlines;
    private final ZoneSettings settings;

    Lateness(Deadlines deadlines, ZoneSettings settings) {
        this.deadlines = deadlines;
        this.settings = settings;
    }

    /** What fills the places of the deadlines, where plans of all years are looked at. */
    public Map<String, Object> inAllYears() {
        return parameters(deadlines.all());
    }

    /** As above, where plans of one year are looked at. */
    public Map<String, Object> in(int year) {
        return by(deadlines.of(year));
    }

    /** As above, by a deadline that is known already. */
    public Map<String, Object> by(Deadline deadline) {
        return parameters(List.of(deadline));
    }

    private Map<String, Object> parameters(List<Deadline> found) {
        List<Deadline> set = found.stream().filter(it -> it.due() != null).toList();
        return Map.of(
                "deadlineYears",
                set.stream().map(it -> String.valueOf(it.year())).toArray(String[]::new),
                "deadlineEnds",
                set.stream()
                        .map(it -> Objects.toString(it.end(settings.zone())))
                        .toArray(String[]::new));
    }
}
