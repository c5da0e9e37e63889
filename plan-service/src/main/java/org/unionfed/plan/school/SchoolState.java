package org.unionfed.plan.school;

/** Where a member school stands. */
public enum SchoolState {
    /** Registered; its organization and accounts are being made. */
    PROVISIONING,
    /** Its people can work. */
    ACTIVE,
    /** Its people cannot sign in; its data stays. */
    SUSPENDED
}
