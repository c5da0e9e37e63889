package org.unionfed.notification.inbox;

import java.util.Map;

/** What a notice is about. Published in the interface: names may be added, never renamed or reused. */
public enum NoticeKind {
    PLAN_SUBMITTED("/plans/{planId}"),
    /** A withdrawn plan is its school's own affair again, so this leads to the queue it left. */
    PLAN_WITHDRAWN("/review"),
    PLAN_RETURNED("/plans/{planId}"),
    PLAN_APPROVED("/plans/{planId}"),
    PLAN_REOPENED("/plans/{planId}"),
    REMINDED_OF_PLAN("/imports"),
    REMINDED_OF_PLAN_DUE("/imports"),
    REMINDED_OF_RETURNED_PLAN("/plans?year={year}"),
    REMINDED_OF_CONGRESS("/plans?year={year}"),
    REMINDED_OF_VISIT("/plans?year={year}"),
    REMINDED_OF_THEME("/plans?year={year}"),
    SCHOOL_WELCOME("/imports"),
    SCHOOL_REGISTERED("/schools"),
    SCHOOL_SUSPENDED("/schools");

    private final String link;

    NoticeKind(String link) {
        this.link = link;
    }

    /** The page of the web client where one goes on from here, as a path. */
    String link(Map<String, String> parameters) {
        return Placeholders.fill(link, parameters);
    }
}
