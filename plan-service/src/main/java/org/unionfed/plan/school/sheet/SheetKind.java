package org.unionfed.plan.school.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.unionfed.plan.school.SchoolKind;

/** Reads a kind of school as people write it in a list. */
final class SheetKind {

    private SheetKind() {}

    /** By its Chinese name or its code. */
    static Optional<SchoolKind> of(String text) {
        String plain = text.strip();
        return Arrays.stream(SchoolKind.values())
                .filter(it -> it.name().equals(plain.toUpperCase(Locale.ROOT))
                        || chinese(it).equals(plain))
                .findFirst();
    }

    static String chinese(SchoolKind kind) {
        return switch (kind) {
            case PRIMARY -> "小学";
            case JUNIOR_MIDDLE -> "初中";
            case SENIOR_MIDDLE -> "高中";
            case COMPREHENSIVE_MIDDLE -> "完全中学";
            case VOCATIONAL -> "职业学校";
            case COLLEGE -> "高职院校";
            case UNIVERSITY -> "大学";
            case KINDERGARTEN -> "幼儿园";
            case SPECIAL -> "特殊教育学校";
            case OTHER -> "其他";
        };
    }
}
