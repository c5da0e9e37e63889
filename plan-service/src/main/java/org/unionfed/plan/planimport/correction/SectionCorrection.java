package org.unionfed.plan.planimport.correction;

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
            @NotBlank @Size(max = 40) String sectionId,
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

    /** A section with everything below it does not belong to the plan. */
    record RemoveSection(@NotBlank @Size(max = 40) String sectionId) implements SectionCorrection {

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
