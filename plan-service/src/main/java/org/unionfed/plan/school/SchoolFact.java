package org.unionfed.plan.school;

/** What everybody else is told of a school. */
enum SchoolFact {
    REGISTERED("org.unionfed.school.registered.v1"),
    SUSPENDED("org.unionfed.school.suspended.v1"),
    RESUMED("org.unionfed.school.resumed.v1");

    private final String type;

    SchoolFact(String type) {
        this.type = type;
    }

    /** The published name with its major version. */
    String type() {
        return type;
    }

    /** The fact that says how a school stands that has its accounts. */
    static SchoolFact standing(SchoolState state) {
        return switch (state) {
            case ACTIVE -> REGISTERED;
            case SUSPENDED -> SUSPENDED;
            case PROVISIONING -> throw new IllegalArgumentException("Nobody was told of this school yet");
        };
    }
}
