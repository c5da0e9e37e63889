package org.unionfed.plan.planimport.correction;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.Paragraph;

/**
 * A heading with what stands below it, as it stands after the corrections.
 *
 * @param marker the numbering, such as {@code 三、}
 * @param level 1 for the outermost
 * @param confidence of the reader, 0 to 1
 * @param readHeading what the reader said; none for a heading a person added
 */
public record CorrectedSection(
        String id,
        @Nullable String marker,
        int level,
        String heading,
        int line,
        double confidence,
        @Nullable String readHeading,
        List<Paragraph> paragraphs,
        List<CorrectedSection> children) {

    public CorrectedSection {
        paragraphs = List.copyOf(paragraphs);
        children = List.copyOf(children);
    }

    CorrectedSection withHeading(@Nullable String newMarker, String newHeading) {
        return new CorrectedSection(
                id, newMarker, level, newHeading, line, confidence, readHeading, paragraphs, children);
    }

    CorrectedSection withLevel(int newLevel) {
        return new CorrectedSection(id, marker, newLevel, heading, line, confidence, readHeading, paragraphs, children);
    }

    CorrectedSection withParagraphs(List<Paragraph> newParagraphs) {
        return new CorrectedSection(id, marker, level, heading, line, confidence, readHeading, newParagraphs, children);
    }

    static CorrectedSection added(String id, @Nullable String marker, int level, String heading, int line) {
        return new CorrectedSection(id, marker, level, heading, line, 1, null, List.of(), List.of());
    }

    CorrectedSection withChildren(List<CorrectedSection> newChildren) {
        return new CorrectedSection(id, marker, level, heading, line, confidence, readHeading, paragraphs, newChildren);
    }

    /** This section and all below it, in reading order. */
    public Stream<CorrectedSection> flattened() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(CorrectedSection::flattened));
    }

    static Optional<CorrectedSection> find(List<CorrectedSection> sections, String id) {
        return sections.stream()
                .flatMap(CorrectedSection::flattened)
                .filter(it -> it.id.equals(id))
                .findFirst();
    }

    static List<CorrectedSection> change(
            List<CorrectedSection> sections, String id, UnaryOperator<CorrectedSection> change) {
        return sections.stream()
                .map(it -> it.id.equals(id) ? change.apply(it) : it.withChildren(change(it.children, id, change)))
                .toList();
    }

    static List<CorrectedSection> without(List<CorrectedSection> sections, String id) {
        return sections.stream()
                .filter(it -> !it.id.equals(id))
                .map(it -> it.withChildren(without(it.children, id)))
                .toList();
    }
}
