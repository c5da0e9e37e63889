package org.unionfed.plan.reading.layout;

import java.util.List;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.MarkerGrammar;
import org.unionfed.plan.reading.text.TimeMark;

/** Tells 一、二月 as number and month from 一、二月 as two months: pairs that overlap are numbered. */
final class NumberedPairs {

    private NumberedPairs() {}

    static boolean in(List<Line> lines) {
        int former = 0;
        int overlaps = 0;
        for (Line line : lines) {
            Opening opening = line.isBlank() ? null : Opening.of(line);
            TimeMark time = opening == null ? null : opening.time();
            boolean pair =
                    time != null && time.months().size() == 2 && MarkerGrammar.at(line.key(), time.start()) != null;
            if (time != null && pair) {
                overlaps += time.months().get(0) == former ? 1 : 0;
                former = time.months().get(1);
            }
        }
        return overlaps >= 2;
    }
}
