package org.unionfed.plan.planimport.correction;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** One thing a person changes in a reading. The names of the kinds are published and stored. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HeadCorrection.SetTitle.class, name = "SET_TITLE"),
    @JsonSubTypes.Type(value = HeadCorrection.SetSchoolName.class, name = "SET_SCHOOL_NAME"),
    @JsonSubTypes.Type(value = HeadCorrection.SetYear.class, name = "SET_YEAR"),
    @JsonSubTypes.Type(value = HeadCorrection.SetPeriod.class, name = "SET_PERIOD"),
    @JsonSubTypes.Type(value = HeadCorrection.SetKind.class, name = "SET_KIND"),
    @JsonSubTypes.Type(value = HeadCorrection.ChoosePlan.class, name = "CHOOSE_PLAN"),
    @JsonSubTypes.Type(value = HeadCorrection.SettleFinding.class, name = "SETTLE_FINDING"),
    @JsonSubTypes.Type(value = SectionCorrection.SetHeading.class, name = "SET_HEADING"),
    @JsonSubTypes.Type(value = SectionCorrection.SetLevel.class, name = "SET_LEVEL"),
    @JsonSubTypes.Type(value = SectionCorrection.AddSection.class, name = "ADD_SECTION"),
    @JsonSubTypes.Type(value = SectionCorrection.RemoveSection.class, name = "REMOVE_SECTION"),
    @JsonSubTypes.Type(value = ItemCorrection.SetItemText.class, name = "SET_ITEM_TEXT"),
    @JsonSubTypes.Type(value = ItemCorrection.SetItemThemes.class, name = "SET_ITEM_THEMES"),
    @JsonSubTypes.Type(value = ItemCorrection.MoveItem.class, name = "MOVE_ITEM"),
    @JsonSubTypes.Type(value = ItemCorrection.RemoveItem.class, name = "REMOVE_ITEM"),
    @JsonSubTypes.Type(value = ItemCorrection.AddItem.class, name = "ADD_ITEM"),
    @JsonSubTypes.Type(value = ItemCorrection.MergeItems.class, name = "MERGE_ITEMS"),
    @JsonSubTypes.Type(value = ItemCorrection.SplitItem.class, name = "SPLIT_ITEM")
})
public sealed interface Correction permits HeadCorrection, SectionCorrection, ItemCorrection {

    /**
     * The file with this change. A part that is not there is refused with IMPORT_PART_NOT_FOUND.
     *
     * @param id of this correction, from which new parts get theirs
     */
    CorrectedFile apply(CorrectedFile file, String id);

    /** What it puts something else in the place of, for people to read. */
    @Nullable
    String replaces(CorrectedFile file);
}
