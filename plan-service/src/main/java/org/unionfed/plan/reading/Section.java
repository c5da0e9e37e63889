package org.unionfed.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading with what stands below it.
 *
 * @param marker     the numbering as written, such as {@code 三、}; null for a heading without one
 * @param level      1 for the highest level that occurs
 * @param line       number of the source line, from 1
 * @param confidence from 0 to 1
 */
public record Section(
        @Nullable String marker,
        int level,
        String heading,
        int line,
        double confidence,
        List<Paragraph> paragraphs,
        List<Section> children) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
        children = List.copyOf(children);
    }
}
