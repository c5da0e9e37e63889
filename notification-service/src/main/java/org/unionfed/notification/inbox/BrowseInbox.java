package org.unionfed.notification.inbox;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.web.Cursor;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;

/** Use case: somebody looks through their notices, newest first. */
@Component
class BrowseInbox {

    private final Tenancy tenancy;
    private final Notices notices;

    BrowseInbox(Tenancy tenancy, Notices notices) {
        this.tenancy = tenancy;
        this.notices = notices;
    }

    Page<Notice> handle(Reader reader, PageQuery query, boolean unreadOnly) {
        long before = query.after() == null ? Long.MAX_VALUE : query.after().number(0);
        List<Notice> found =
                reader.audience().within(tenancy, () -> notices.page(reader, before, unreadOnly, query.rows()));
        return Page.of(found, query, it -> Cursor.of(it.position()));
    }
}
