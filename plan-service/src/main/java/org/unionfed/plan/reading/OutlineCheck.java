package org.unionfed.plan.reading;

import java.util.List;
import org.unionfed.plan.reading.outline.FoundSection;
import org.unionfed.plan.reading.text.Marker;
import org.unionfed.plan.reading.text.MarkerStyle;

/** Reports headings whose numbering repeats, leaves out or changes its way, and those that were glued to a line. */
final class OutlineCheck {

    private final Findings findings;

    OutlineCheck(Findings findings) {
        this.findings = findings;
    }

    void check(List<FoundSection> siblings) {
        Marker previous = null;
        FoundSection before = null;
        for (FoundSection section : siblings) {
            Marker marker = section.unit().marker();
            if (marker != null && previous != null && before != null) {
                compare(section, marker, before, previous);
            } else if (marker != null && marker.ordinal() > 1) {
                findings.warning(section.line(), FindingCode.LOST_NUMBER, shown(section), 1);
            }
            if (section.unit().glued()) {
                findings.info(section.line(), FindingCode.HEADING_GLUED, shown(section) + section.heading());
            }
            previous = marker == null ? previous : marker;
            before = marker == null ? before : section;
            check(section.children());
        }
    }

    private void compare(FoundSection section, Marker marker, FoundSection before, Marker previous) {
        if (marker.style() == MarkerStyle.BULLET || marker.style() != previous.style()) {
            return;
        }
        if (marker.ordinal() <= previous.ordinal()) {
            findings.warning(section.line(), FindingCode.DUPLICATE_NUMBER, shown(section));
        } else if (marker.ordinal() > previous.ordinal() + 1) {
            findings.warning(section.line(), FindingCode.LOST_NUMBER, shown(section), previous.ordinal() + 1);
        }
        if (!closing(shown(section)).equals(closing(shown(before)))) {
            findings.info(section.line(), FindingCode.NUMBERING_STYLE_CHANGES, shown(before), shown(section));
        }
    }

    private static String shown(FoundSection section) {
        String marker = section.marker();
        return marker == null ? "" : marker;
    }

    /** What a marker consists of besides its number. */
    private static String closing(String marker) {
        return marker.replaceAll("[0-9０-９一二三四五六七八九十①-⑳⑴-⒇\\s]", "");
    }
}
