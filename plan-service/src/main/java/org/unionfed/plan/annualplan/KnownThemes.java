package org.unionfed.plan.annualplan;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.FieldError;
import org.unionfed.plan.annualplan.content.ItemDraft;
import org.unionfed.plan.theme.ThemeDictionary;
import org.unionfed.plan.theme.Themes;

/** Lets items carry only themes that the federation knows: others hear of them when the plan is approved. */
@Component
class KnownThemes {

    private final Themes themes;

    KnownThemes(Themes themes) {
        this.themes = themes;
    }

    /** Refuses with VALIDATION_FAILED for the first theme that is unknown. */
    void requireIn(List<ItemDraft> items) {
        if (items.stream().allMatch(it -> themesOf(it).isEmpty())) {
            return;
        }
        ThemeDictionary known = themes.dictionary();
        for (int item = 0; item < items.size(); item++) {
            List<String> codes = themesOf(items.get(item));
            for (int theme = 0; theme < codes.size(); theme++) {
                if (!known.knows(codes.get(theme))) {
                    String field = "items[%d].themes[%d]".formatted(item, theme);
                    throw BusinessException.invalid(new FieldError(field, "UNKNOWN_THEME", codes.get(theme)));
                }
            }
        }
    }

    private static List<String> themesOf(ItemDraft item) {
        return item.themes() == null ? List.of() : item.themes();
    }
}
