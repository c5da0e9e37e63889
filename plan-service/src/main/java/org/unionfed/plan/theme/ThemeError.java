package org.unionfed.plan.theme;

import org.unionfed.commons.error.ErrorCode;

/** Why the themes cannot be changed so. Published: names may be added, never renamed or reused. */
public enum ThemeError implements ErrorCode {
    THEME_NOT_FOUND(Category.NOT_FOUND),
    THEME_WORD_TOO_SHORT(Category.INVALID);

    private final Category category;

    ThemeError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
