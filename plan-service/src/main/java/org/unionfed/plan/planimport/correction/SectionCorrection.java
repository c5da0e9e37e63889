package org.unionfed.plan.planimport.correction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A change of the outline. */
public sealed interface SectionCorrection extends Correction {

    /**
     * A heading reads otherwise.
     *
     * @param marker the numbering; none keeps the heading without one
     */
    record SetHeading(
            @NotBlank @Size(max = 80) String sectionId,
            @Nullable @Size(max = 40) String marker,
            @NotBlank @Size(max = 500) String heading)
            implements SectionCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            file.plan().section(sectionId);
            return file.change(plan -> plan.withSections(CorrectedSection.change(
                    plan.sections(), sectionId, it -> it.withHeading(marker, heading.strip()))));
        }

        @Override
        public String replaces(CorrectedFile file) {
            CorrectedSection before = file.plan().section(sectionId);
            return before.marker() == null ? before.heading() : before.marker() + before.heading();
        }
    }

    /** A heading stands higher or lower; what follows finds its place below it by its own level. */
    record SetLevel(
            @NotBlank @Size(max = 80) String sectionId,
            @Min(1) @Max(6) int level) implements SectionCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            file.plan().section(sectionId);
            return file.change(plan -> plan.withSections(Outline.relevelled(plan.sections(), sectionId, level)));
        }

        @Override
        public String replaces(CorrectedFile file) {
            return String.valueOf(file.plan().section(sectionId).level());
        }
    }

    /**
     * A line of the source is a heading; the text behind it, up to the next heading, goes below it.
     *
     * @param marker the numbering; none keeps the heading without one
     */
    record AddSection(
            @Min(1) @Max(1_000_000) int line,
            @Min(1) @Max(6) int level,
            @Nullable @Size(max = 40) String marker,
            @NotBlank @Size(max = 500) String heading)
            implements SectionCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            var added = CorrectedSection.added(id, marker, level, heading.strip(), line);
            return file.change(plan -> plan.withSections(Outline.with(plan.sections(), added)));
        }

        @Override
        public @Nullable String replaces(CorrectedFile file) {
            return null;
        }
    }

    /** A section with everything below it does not belong to the plan. */
    record RemoveSection(@NotBlank @Size(max = 80) String sectionId) implements SectionCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            file.plan().section(sectionId);
            return file.change(it -> it.withSections(CorrectedSection.without(it.sections(), sectionId)));
        }

        @Override
        public String replaces(CorrectedFile file) {
            return file.plan().section(sectionId).heading();
        }
    }
}
