package org.unionfed.plan.planimport.correction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.joining;

/** A change of what is to be done, or when. */
public sealed interface ItemCorrection extends Correction {

    /** An item reads otherwise. */
    record SetItemText(
            @NotBlank @Size(max = 80) String itemId,
            @NotBlank @Size(max = 2_000) String text) implements ItemCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            return file.change(plan -> plan.changeItem(itemId, it -> it.withText(text.strip())));
        }

        @Override
        public String replaces(CorrectedFile file) {
            return file.plan().item(itemId).text();
        }
    }

    /** An item belongs to these themes, whatever the dictionary says. */
    record SetItemThemes(
            @NotBlank @Size(max = 80) String itemId,
            @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = "[a-z][a-z-]{1,39}") String> themes)
            implements ItemCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            return file.change(plan -> plan.changeItem(
                    itemId, it -> it.withThemes(themes.stream().distinct().toList())));
        }

        @Override
        public @Nullable String replaces(CorrectedFile file) {
            CorrectedItem before = file.plan().item(itemId);
            return before.themesSet() ? String.join(",", before.themes()) : null;
        }
    }

    /**
     * An item is to be done in other months.
     *
     * @param months empty when it has no date
     */
    record MoveItem(
            @NotBlank @Size(max = 80) String itemId,
            @NotNull @Size(max = 12) List<@NotNull @Min(1) @Max(12) Integer> months)
            implements ItemCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            CorrectedItem item = file.plan().item(itemId);
            return file.change(it -> it.replaceItem(itemId, List.of()).addItem(inOrder(months), item));
        }

        @Override
        public String replaces(CorrectedFile file) {
            return file.plan().entryOf(itemId).marker();
        }
    }

    /** An item does not belong to the plan. */
    record RemoveItem(@NotBlank @Size(max = 80) String itemId) implements ItemCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            return file.change(it -> it.replaceItem(itemId, List.of()));
        }

        @Override
        public String replaces(CorrectedFile file) {
            return file.plan().item(itemId).text();
        }
    }

    /**
     * The reader missed an item.
     *
     * @param months empty when it has no date
     * @param line of the source where it stands; none when it stands nowhere
     */
    record AddItem(
            @NotBlank @Size(max = 2_000) String text,
            @NotNull @Size(max = 12) List<@NotNull @Min(1) @Max(12) Integer> months,
            @Nullable @Min(1) @Max(1_000_000) Integer line)
            implements ItemCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            return file.change(it -> it.addItem(inOrder(months), CorrectedItem.added(id, text.strip(), line)));
        }

        @Override
        public @Nullable String replaces(CorrectedFile file) {
            return null;
        }
    }

    /** Several items are one; it stands where the first of them stood and keeps its id. */
    record MergeItems(@NotNull @Size(min = 2, max = 50) List<@NotBlank @Size(max = 80) String> itemIds)
            implements ItemCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            List<String> ids = itemIds.stream().distinct().toList();
            String text = text(file);
            return file.change(plan -> {
                CorrectedPlan merged = plan.changeItem(ids.get(0), it -> it.withText(text));
                for (String other : ids.subList(1, ids.size())) {
                    merged = merged.replaceItem(other, List.of());
                }
                return merged;
            });
        }

        @Override
        public String replaces(CorrectedFile file) {
            return text(file);
        }

        private String text(CorrectedFile file) {
            return itemIds.stream()
                    .distinct()
                    .map(it -> file.plan().item(it).text())
                    .collect(joining("；"));
        }
    }

    /** One item is several; the first keeps the id. */
    record SplitItem(
            @NotBlank @Size(max = 80) String itemId,
            @NotNull @Size(min = 2, max = 50) List<@NotBlank @Size(max = 2_000) String> texts)
            implements ItemCorrection {

        @Override
        public CorrectedFile apply(CorrectedFile file, String id) {
            CorrectedItem whole = file.plan().item(itemId);
            List<CorrectedItem> parts = new ArrayList<>();
            for (String text : texts) {
                parts.add(
                        parts.isEmpty()
                                ? whole.withText(text.strip())
                                : whole.splitOff(id + "." + (parts.size() + 1), text.strip()));
            }
            return file.change(it -> it.replaceItem(itemId, parts));
        }

        @Override
        public String replaces(CorrectedFile file) {
            return file.plan().item(itemId).text();
        }
    }

    private static List<Integer> inOrder(List<Integer> months) {
        return months.stream().distinct().sorted().toList();
    }
}
