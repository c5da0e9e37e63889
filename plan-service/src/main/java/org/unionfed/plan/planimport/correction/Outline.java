package org.unionfed.plan.planimport.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unionfed.plan.reading.Paragraph;

/** Puts headings below one another by their level, in reading order. */
final class Outline {

    private Outline() {}

    static List<CorrectedSection> relevelled(List<CorrectedSection> sections, String id, int level) {
        return nested(flat(sections)
                .map(it -> it.id().equals(id) ? it.withLevel(level) : it)
                .toList());
    }

    /** With a heading at its line; the text that stood behind that line now stands below it. */
    static List<CorrectedSection> with(List<CorrectedSection> sections, CorrectedSection added) {
        List<CorrectedSection> all = new ArrayList<>(flat(sections).toList());
        int at = 0;
        while (at < all.size() && all.get(at).line() <= added.line()) {
            at++;
        }
        if (at == 0) {
            all.add(0, added);
            return nested(all);
        }
        CorrectedSection above = all.get(at - 1);
        all.set(at - 1, above.withParagraphs(paragraphs(above, 0, added.line())));
        all.add(at, added.withParagraphs(paragraphs(above, added.line() + 1, Integer.MAX_VALUE)));
        return nested(all);
    }

    private static List<Paragraph> paragraphs(CorrectedSection section, int from, int before) {
        return section.paragraphs().stream()
                .filter(it -> it.line() >= from && it.line() < before)
                .toList();
    }

    private static Stream<CorrectedSection> flat(List<CorrectedSection> sections) {
        return sections.stream().flatMap(CorrectedSection::flattened).map(it -> it.withChildren(List.of()));
    }

    /** Every heading takes the deeper ones that follow it below itself. */
    private static List<CorrectedSection> nested(List<CorrectedSection> flat) {
        List<CorrectedSection> nested = new ArrayList<>();
        int at = 0;
        while (at < flat.size()) {
            CorrectedSection head = flat.get(at);
            int end = at + 1;
            while (end < flat.size() && flat.get(end).level() > head.level()) {
                end++;
            }
            nested.add(head.withChildren(nested(flat.subList(at + 1, end))));
            at = end;
        }
        return nested;
    }
}
