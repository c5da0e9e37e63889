package org.unionfed.plan.account;

/** What can be wished of an account. */
enum WishKind {
    CREATE,
    CHANGE,
    DEACTIVATE,
    REACTIVATE,
    RENEW_PASSWORD
}
