package org.unionfed.plan.school.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unionfed.plan.school.SchoolKind;

/** Reads a kind of school as people write it in a list. */
final class SheetKind {

    /** Shorter names that are as usual. */
    private static final Map<String, SchoolKind> ALSO =
            Map.of("职业学校", SchoolKind.VOCATIONAL, "高职院校", SchoolKind.COLLEGE, "大学", SchoolKind.UNIVERSITY);

    private SheetKind() {}

    /** By its Chinese name, by a shorter one or by its code. */
    static Optional<SchoolKind> of(String text) {
        String plain = text.strip();
        return Arrays.stream(SchoolKind.values())
                .filter(it -> it.name().equals(plain.toUpperCase(Locale.ROOT))
                        || chinese(it).equals(plain))
                .findFirst()
                .or(() -> Optional.ofNullable(ALSO.get(plain)));
    }

    /** As screens call it. */
    static String chinese(SchoolKind kind) {
        return switch (kind) {
            case PRIMARY -> "小学";
            case JUNIOR_MIDDLE -> "初中";
            case SENIOR_MIDDLE -> "高中";
            case COMPREHENSIVE_MIDDLE -> "完全中学";
            case VOCATIONAL -> "中等职业学校";
            case COLLEGE -> "高职高专";
            case UNIVERSITY -> "本科院校";
            case KINDERGARTEN -> "幼儿园";
            case SPECIAL -> "特殊教育学校";
            case OTHER -> "其他";
        };
    }
}
