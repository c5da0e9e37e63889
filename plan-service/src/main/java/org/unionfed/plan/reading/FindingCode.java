package org.unionfed.plan.reading;

/** Published names of findings, with their arguments: names may be added, never renamed or reused. */
public enum FindingCode {
    /** No title was found. */
    TITLE_MISSING,
    /** Two neighbouring headings or paragraphs carry the same number; {0} marker as written. */
    DUPLICATE_NUMBER,
    /** A number of a heading or paragraph is left out; {0} marker found, {1} number expected. */
    LOST_NUMBER,
    /** Headings of one level are numbered in different ways; {0} former marker, {1} this marker. */
    NUMBERING_STYLE_CHANGES,
    /** A heading stood in the middle or at the end of a line; {0} the heading. */
    HEADING_GLUED,
    /** The text names another year than the one taken; {0} year taken, {1} other year. */
    YEAR_CONFLICT,
    /** The year is blotted out; {0} as written. */
    YEAR_MASKED,
    /** The document does not say which year it is for. */
    YEAR_MISSING,
    /** The text names another school; {0} the other name. */
    OTHER_SCHOOL_NAMED,
    /** The document does not say which school it belongs to. */
    SCHOOL_MISSING,
    /** The file holds several plans; {0} how many. */
    SEVERAL_PLANS,
    /** A month has several entries; {0} the month, from 1 to 12. */
    MONTH_REPEATED,
    /** A month stands after a later one; {0} the month, from 1 to 12. */
    MONTHS_OUT_OF_ORDER,
    /** A month or week stands there without anything to do; {0} mark as written. */
    EMPTY_MONTH,
    /** An item of December or January names an event of the following year; {0} the event. */
    NEXT_YEAR_EVENT,
    /** Running text names a month: perhaps an item of the calendar; {0} month from 1 to 12, {1} the text. */
    PROSE_DATE,
    /** Text of the site around the plan was left out; {0} how many lines. */
    BOILERPLATE_DROPPED,
    /** A page number that cut the text was left out; {0} the number. */
    PAGE_NUMBER_DROPPED,
    /** The text breaks off in the middle. */
    TEXT_TRUNCATED,
    /** Characters were damaged on the way; {0} an example. */
    MOJIBAKE,
    /** A line was longer than the reader looks into; {0} characters read. */
    LINE_CUT,
    /** Text that stands below no heading is no part of any section; {0} how many lines. */
    TEXT_OUTSIDE_SECTIONS,
    /** The document is no plan; {0} {@link DocumentKind}. */
    NOT_A_PLAN
}
