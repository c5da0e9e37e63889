package org.unionfed.notification.intake;

import java.util.Map;
import org.unionfed.notification.inbox.Audience;
import org.unionfed.notification.inbox.NoticeKind;

/**
 * A notice that follows from an event.
 *
 * @param consumer under which name the event counts as handled; one for each kind of audience, because a notice to a
 *     school and one to the federation cannot be written in one transaction
 */
record Announcement(String consumer, Audience audience, NoticeKind kind, Map<String, String> parameters) {

    Announcement {
        parameters = Map.copyOf(parameters);
    }
}
