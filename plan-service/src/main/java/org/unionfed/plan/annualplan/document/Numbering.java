package org.unionfed.plan.annualplan.document;

import java.util.List;
import org.unionfed.plan.annualplan.content.PlanSection;

/** The usual numbering of a plan's headings: 一、 then （一） then 1. then （1）. */
final class Numbering {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numbering() {}

    /** The number a section carries among its siblings: as written, unless one of them was written without. */
    static String markerOf(List<PlanSection> siblings, int index) {
        String written = siblings.get(index).marker();
        boolean allNumbered = siblings.stream()
                .noneMatch(it -> it.marker() == null || it.marker().isBlank());
        return allNumbered && written != null
                ? written
                : marker(siblings.get(index).level(), index + 1);
    }

    static String marker(int level, int number) {
        return switch (level) {
            case 1 -> chinese(number) + "、";
            case 2 -> "（" + chinese(number) + "）";
            case 3 -> number + ".";
            default -> "（" + number + "）";
        };
    }

    private static String chinese(int number) {
        if (number > 99) {
            return String.valueOf(number);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
    }
}
