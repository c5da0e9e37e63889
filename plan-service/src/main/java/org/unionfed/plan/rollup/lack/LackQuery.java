package org.unionfed.plan.rollup.lack;

import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.FieldError;
import org.unionfed.plan.theme.ThemeDictionary;
import org.unionfed.plan.theme.ThemeError;

/**
 * Who is looked for.
 *
 * @param theme code of the theme; given for THEME_MISSING and for nothing else
 * @param region name of the only region
 */
public record LackQuery(
        int year,
        LackSubject subject,
        @Nullable String theme,
        @Nullable String region) {

    public LackQuery {
        if ((subject == LackSubject.THEME_MISSING) != (theme != null)) {
            throw BusinessException.invalid(new FieldError("theme", theme == null ? "REQUIRED" : "UNKNOWN_FIELD"));
        }
    }

    /** Refuses a theme the federation does not have: nobody has anything of it. */
    public void requireKnownTheme(ThemeDictionary themes) {
        if (theme != null && !themes.knows(theme)) {
            throw new BusinessException(ThemeError.THEME_NOT_FOUND, theme);
        }
    }

    /** The theme, or an empty text. */
    public String themeOrNone() {
        return theme == null ? "" : theme;
    }
}
