package org.unionfed.plan.reading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.outline.FoundSection;
import org.unionfed.plan.reading.text.Marker;
import org.unionfed.plan.reading.text.MarkerStyle;

/** Reports paragraphs and items whose number repeats or leaves one out; headings are {@link OutlineCheck}'s. */
final class NumberCheck {

    private static final int LONGEST_CAPTION = 24;
    private static final String BEHIND_NUMBER = "、.,:)";

    private final Findings findings;
    private final Map<MarkerStyle, Unit> last = new EnumMap<>(MarkerStyle.class);

    NumberCheck(Findings findings) {
        this.findings = findings;
    }

    void check(List<Unit> body, List<FoundSection> outline) {
        Set<Unit> headings = new HashSet<>();
        outline.forEach(it -> collect(it, headings));
        for (int at = 0; at < body.size(); at++) {
            Unit unit = body.get(at);
            Marker marker = unit.marker();
            if (marker == null && (unit.time() != null || headings.contains(unit) || isCaption(unit))) {
                last.clear(); // each month, heading and caption counts for itself
            } else if (marker != null && marker.ordinal() > 0) {
                last.keySet().removeIf(it -> it.compareTo(marker.style()) > 0);
                Unit former = last.put(marker.style(), unit);
                if (former != null && unit.time() == null && !headings.contains(unit)) {
                    compare(unit, marker, List.of(former, body.get(at - 1)));
                }
            }
        }
    }

    /** A smaller number begins a new count and is no mistake. */
    private void compare(Unit unit, Marker marker, List<Unit> before) {
        Marker former = before.get(0).marker();
        int due = former == null ? 1 : former.ordinal() + 1;
        if (marker.ordinal() == due - 1) {
            findings.warning(unit.number(), FindingCode.DUPLICATE_NUMBER, shown(unit, marker));
        } else if (marker.ordinal() > due && before.stream().noneMatch(it -> holds(it, due))) {
            findings.warning(unit.number(), FindingCode.LOST_NUMBER, shown(unit, marker), due);
        }
    }

    /** Whether the number stands inside the text, where it was not believed to begin a piece of its own. */
    private static boolean holds(Unit unit, int number) {
        String text = unit.key().substring(unit.from(), unit.to());
        String digits = String.valueOf(number);
        int at = text.indexOf(digits);
        while (at >= 0) {
            int behind = at + digits.length();
            if (behind < text.length() && BEHIND_NUMBER.indexOf(text.charAt(behind)) >= 0) {
                return true;
            }
            at = text.indexOf(digits, behind);
        }
        return false;
    }

    /** A short line that is no sentence may begin something new, though it is no heading of the outline. */
    private static boolean isCaption(Unit unit) {
        return unit.length() <= LONGEST_CAPTION && !unit.endsSentence();
    }

    private static String shown(Unit unit, Marker marker) {
        return unit.line().source(marker.start(), marker.end()).strip();
    }

    private static void collect(FoundSection section, Set<Unit> headings) {
        headings.add(section.unit());
        section.children().forEach(it -> collect(it, headings));
    }
}
