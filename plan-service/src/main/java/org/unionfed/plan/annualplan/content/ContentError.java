package org.unionfed.plan.annualplan.content;

import org.unionfed.commons.error.ErrorCode;

/** Why a plan cannot say what it was told to say. Published: names may be added, never renamed or reused. */
public enum ContentError implements ErrorCode {
    NO_SUCH_MONTH(Category.INVALID),
    ITEM_ENDS_BEFORE_IT_BEGINS(Category.INVALID),
    ITEM_OUTSIDE_PERIOD(Category.INVALID),
    PERIOD_ENDS_BEFORE_IT_BEGINS(Category.INVALID),
    PERIOD_INCOMPLETE(Category.INVALID),
    PERIOD_IS_NOT_THE_CALENDAR_YEAR(Category.INVALID),
    PERIOD_MISSES_ITS_YEAR(Category.INVALID),
    PERIOD_TOO_LONG(Category.INVALID),
    NO_SUCH_YEAR(Category.INVALID),
    SAME_ID_TWICE(Category.INVALID);

    private final Category category;

    ContentError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
