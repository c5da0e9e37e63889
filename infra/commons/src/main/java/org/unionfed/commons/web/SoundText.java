package org.unionfed.commons.web;

/**
 * Which texts can be kept, sent on and printed as they came. What PostgreSQL, JSON in UTF-8 or the XML of a document
 * could not hold is refused where it comes in, and never replaced in silence.
 */
public final class SoundText {

    /** Letters by their kind, though nothing of them is seen. */
    private static final String BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0";

    private static final String LINE_ENDS = "\n\r\u000b\f\u0085\u2028\u2029";

    private SoundText() {}

    /** Whether no control character but tab and line break, no lone surrogate and no non-character is in it. */
    public static boolean isSound(String text) {
        return text.codePoints().allMatch(SoundText::isSound);
    }

    /** Whether there is anything to be seen in it, and not only spaces, marks and signs that steer the writing. */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(SoundText::isVisible);
    }

    /** Whether it holds no line break of any kind. */
    public static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(it -> LINE_ENDS.indexOf(it) >= 0);
    }

    private static boolean isSound(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign == '\t' || sign == '\n' || sign == '\r';
            case Character.SURROGATE -> false;
            default -> !isNonCharacter(sign);
        };
    }

    private static boolean isNonCharacter(int sign) {
        return (sign & 0xfffe) == 0xfffe || (sign >= 0xfdd0 && sign <= 0xfdef);
    }

    private static boolean isVisible(int sign) {
        return BLANK_LETTERS.indexOf(sign) < 0
                && switch (Character.getType(sign)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.SURROGATE,
                            Character.UNASSIGNED -> false;
                    default -> true;
                };
    }
}
