package org.unionfed.notification.intake;

import java.util.Objects;

/** What notices need of a school's events; the rest of their data is not read. */
record SchoolFact(String code, String name) {

    SchoolFact {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
