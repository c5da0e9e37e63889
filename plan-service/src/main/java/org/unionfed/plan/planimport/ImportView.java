package org.unionfed.plan.planimport;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.planimport.correction.CorrectedFile;
import org.unionfed.plan.planimport.correction.CorrectedItem;
import org.unionfed.plan.planimport.correction.RememberedCorrection;
import org.unionfed.plan.reading.DocumentKind;
import org.unionfed.plan.reading.Paragraph;
import org.unionfed.plan.reading.Period;
import org.unionfed.plan.reading.Severity;
import org.unionfed.plan.reading.Statistics;

/**
 * An import as its officer gets it: the reading as corrected, and beside it what the reader said.
 *
 * @param read what the reader said of the document as a whole
 * @param statistics of the reader
 * @param plans all plans in the file, to choose from when there are several
 * @param corrections made so far, in order; each can be taken back by its id
 * @param undone corrections that were taken back, the latest last; each can be made again by its id
 * @param proposal the plan that a confirmation would make
 * @param planId the plan it became
 * @param actions what the caller may do next
 */
record ImportView(
        UUID id,
        DocumentKind kind,
        @Nullable String title,
        @Nullable String schoolName,
        @Nullable Integer year,
        Period period,
        List<SectionView> sections,
        List<EntryView> calendar,
        List<CorrectedItem> undatedItems,
        List<FindingView> findings,
        Statistics statistics,
        ImportState state,
        long version,
        List<Action> actions,
        String fileName,
        FileView file,
        Head read,
        List<PlanChoice> plans,
        List<RememberedCorrection> corrections,
        List<RememberedCorrection> undone,
        ProposalView proposal,
        @Nullable UUID planId,
        UUID uploadedBy,
        Instant createdAt,
        Instant updatedAt) {

    /** What can be done with an import. */
    enum Action {
        CORRECT,
        CONFIRM,
        DELETE;

        /** The name on the wire. */
        @JsonValue
        String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A heading with what stands below it.
     *
     * @param readHeading what the reader said, where a person changed it
     */
    record SectionView(
            String id,
            @Nullable String marker,
            int level,
            String heading,
            int line,
            double confidence,
            @Nullable String readHeading,
            List<Paragraph> paragraphs,
            List<SectionView> children) {}

    /** The items of some months or weeks. */
    record EntryView(
            @Nullable List<Integer> months, @Nullable List<Integer> weeks, String marker, List<CorrectedItem> items) {}

    /**
     * Something the reader was not sure of.
     *
     * @param line of the source; 0 for the whole document
     * @param settled what a person decided on it
     */
    record FindingView(
            String id,
            int line,
            Severity severity,
            String code,
            String message,
            CorrectedFile.@Nullable Settlement settled) {}

    /** The uploaded file. */
    record FileView(String name, String mediaType, int size, String sha256, String href) {}

    /** What a document says about itself as a whole. */
    record Head(
            DocumentKind kind,
            @Nullable String title,
            @Nullable String schoolName,
            @Nullable Integer year,
            Period period) {}

    /**
     * One of the plans in the file.
     *
     * @param plan index, 0 for the first
     * @param chosen whether it is the one that is shown and would be confirmed
     */
    record PlanChoice(
            int plan,
            DocumentKind kind,
            @Nullable String title,
            @Nullable String schoolName,
            @Nullable Integer year,
            int sections,
            int items,
            boolean chosen) {}

    /**
     * What a confirmation would make.
     *
     * @param sections of all levels
     * @param undatedItems how many of the items have no month; weeks are none
     * @param itemsOutsidePeriod how many of the items have a month that is none of the plan's period
     * @param blockers what has to be put right first
     */
    record ProposalView(int sections, int items, int undatedItems, int itemsOutsidePeriod, List<Blocker> blockers) {}

    /** Something that has to be put right before a confirmation. */
    record Blocker(String code, String message) {}
}
