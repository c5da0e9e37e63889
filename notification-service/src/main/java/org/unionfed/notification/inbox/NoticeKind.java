package org.unionfed.notification.inbox;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.unionfed.commons.text.Texts;

/**
 * What a notice is about. Published in the interface: names may be added, never renamed or reused. While instances of
 * two releases run side by side there may be rows of a kind that only the newer one knows; the older leaves them out.
 */
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

    private static final String KNOWN =
            Arrays.stream(values()).map(NoticeKind::name).collect(Collectors.joining(","));

    private final String link;

    NoticeKind(String link) {
        this.link = link;
    }

    /** The names of all kinds that this instance can show, with commas between them. */
    static String known() {
        return KNOWN;
    }

    /** The page of the web client where one goes on from here, as a path. */
    String link(Map<String, String> parameters) {
        return Texts.fill(link, parameters);
    }
}
