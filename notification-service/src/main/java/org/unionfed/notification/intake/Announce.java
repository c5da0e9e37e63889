package org.unionfed.notification.intake;

import org.springframework.stereotype.Component;
import org.unionfed.commons.inbox.InboundEvent;
import org.unionfed.commons.inbox.Inbox;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.notification.inbox.NoticeBoard;

/**
 * Use case: puts up the notice an event leads to, once however often and however late the event is delivered. Facts that
 * are only said again lead to none.
 */
@Component
class Announce {

    private final Tenancy tenancy;
    private final Inbox inbox;
    private final NoticeBoard board;

    Announce(Tenancy tenancy, Inbox inbox, NoticeBoard board) {
        this.tenancy = tenancy;
        this.inbox = inbox;
        this.board = board;
    }

    /** Answers whether the event was new to the announcement's consumer. */
    boolean handle(InboundEvent<?> event, Announcement announcement) {
        if (event.republished()) {
            return false;
        }
        return announcement.audience().within(tenancy, () -> {
            boolean first = inbox.acceptMessage(announcement.consumer(), event);
            if (first) {
                post(event, announcement);
            }
            return first;
        });
    }

    private void post(InboundEvent<?> event, Announcement announcement) {
        board.post(announcement.audience(), event.id(), announcement.kind(), announcement.parameters(), event.time());
    }
}
