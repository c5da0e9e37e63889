package org.unionfed.plan.reading.text;

/** Ways of numbering, from the outermost to the innermost as union plans usually nest them. */
public enum MarkerStyle {
    /** 第一章, 第一部分 */
    CHAPTER,
    /** 壹、 */
    FORMAL,
    /** 一、 */
    CHINESE,
    /** 第一、 */
    ORDINAL,
    /** 第一节 */
    PART,
    /** 第一条 */
    ARTICLE,
    /** （一） */
    CHINESE_BRACKETS,
    /** 1、 */
    ARABIC,
    /** 1.1 */
    DECIMAL,
    /** （1） or 1） */
    ARABIC_BRACKETS,
    /** ① */
    CIRCLED,
    /** ⑴ or [2] */
    ENCLOSED,
    /** A. */
    LETTER,
    /** •, ★, – */
    BULLET;

    /** Numbers sections in most plans, so that it is believed even in the middle of a line. */
    public boolean isOuter() {
        return compareTo(CHINESE_BRACKETS) <= 0;
    }
}
