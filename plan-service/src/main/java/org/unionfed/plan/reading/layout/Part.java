package org.unionfed.plan.reading.layout;

import java.util.List;
import org.unionfed.plan.reading.text.Line;

/**
 * The lines of one of the plans in a document.
 *
 * @param titled its first line is the title a collection gave it
 */
record Part(List<Line> lines, boolean titled) {}
