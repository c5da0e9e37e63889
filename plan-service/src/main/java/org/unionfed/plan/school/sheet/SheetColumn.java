package org.unionfed.plan.school.sheet;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The columns of a list of schools, by their headings in Chinese and their names on the wire. */
enum SheetColumn {
    CODE("学校代码", "code", true, 31),
    NAME("学校名称", "name", true, 100),
    KIND("学校类型", "kind", true, 40),
    REGION("区域", "region", true, 60),
    CONTACT_NAME("联系人", "contactName", true, 60),
    CONTACT_PHONE("联系电话", "contactPhone", false, 40),
    CONTACT_EMAIL("联系邮箱", "contactEmail", false, 200),
    CHAIR_USERNAME("主席账号", "chairUsername", true, 60),
    CHAIR_NAME("主席姓名", "chairDisplayName", true, 60),
    CHAIR_EMAIL("主席邮箱", "chairEmail", false, 200);

    private final String heading;
    private final String wireName;
    private final boolean required;
    private final int longest;

    SheetColumn(String heading, String wireName, boolean required, int longest) {
        this.heading = heading;
        this.wireName = wireName;
        this.required = required;
        this.longest = longest;
    }

    String heading() {
        return heading;
    }

    @JsonValue
    String wireName() {
        return wireName;
    }

    boolean required() {
        return required;
    }

    /** The most characters it may hold. */
    int longest() {
        return longest;
    }

    /** The column of that heading, in either language; a star that marks required columns is no part of it. */
    static Optional<SheetColumn> of(String heading) {
        String plain = heading.replace("*", "").strip();
        return Arrays.stream(values())
                .filter(it -> it.heading.equals(plain) || it.wireName.equalsIgnoreCase(plain))
                .findFirst();
    }
}
