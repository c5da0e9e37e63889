package org.unionfed.plan.reading.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units of one plan.
 *
 * @param title     as written, null when nothing can be one
 * @param titleLine number of the line it stands on, 0 without one
 * @param header    units before the title that are not the site's
 * @param body      units behind the title
 */
public record PlanText(@Nullable String title, int titleLine, List<Unit> header, List<Unit> body) {

    public PlanText withBody(List<Unit> newBody) {
        return new PlanText(title, titleLine, header, newBody);
    }

    public PlanText {
        header = List.copyOf(header);
        body = List.copyOf(body);
    }
}
