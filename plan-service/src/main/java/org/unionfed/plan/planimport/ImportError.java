package org.unionfed.plan.planimport;

import org.unionfed.commons.error.ErrorCode;

/** Why something cannot be done with an import. Published: names may be added, never renamed or reused. */
enum ImportError implements ErrorCode {
    IMPORT_NOT_FOUND(Category.NOT_FOUND),
    IMPORT_ALREADY_CONFIRMED(Category.CONFLICT),
    IMPORT_YEAR_MISSING(Category.UNPROCESSABLE),
    IMPORT_TITLE_MISSING(Category.UNPROCESSABLE),
    IMPORT_PERIOD_DOES_NOT_FIT(Category.UNPROCESSABLE),
    IMPORT_NOT_A_PLAN(Category.UNPROCESSABLE),
    IMPORT_SAYS_NOTHING(Category.UNPROCESSABLE),
    IMPORT_DOES_NOT_FIT_A_PLAN(Category.UNPROCESSABLE),
    IMPORT_THEME_UNKNOWN(Category.UNPROCESSABLE),
    IMPORT_TOO_MANY_OPEN(Category.CONFLICT);

    private final Category category;

    ImportError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
