package org.unionfed.plan.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.unionfed.plan.reading.text.Line;

/**
 * The plans of one document, without what surrounds them.
 *
 * @param plans at least one
 * @param boilerplate lines that were left out as the site's
 * @param pageNumbers lines whose page numbers were left out
 */
public record PlanTexts(List<PlanText> plans, List<Line> boilerplate, List<Line> pageNumbers) {

    public static PlanTexts of(List<Line> lines) {
        Frame frame = Frame.around(lines);
        PageNumbers pages = PageNumbers.takeOut(frame.content());
        List<PlanText> plans = new ArrayList<>();
        for (Part part : Parts.of(pages.lines())) {
            plans.add(TitleFinder.plan(part));
        }
        return new PlanTexts(plans, frame.dropped(), pages.dropped());
    }
}
