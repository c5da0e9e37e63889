package org.unionfed.notification.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.tenancy.Tenancy;

/** Use case: somebody looks through their notices, newest first. */
@Component
class BrowseInbox {

    private final Tenancy tenancy;
    private final Notices notices;

    BrowseInbox(Tenancy tenancy, Notices notices) {
        this.tenancy = tenancy;
        this.notices = notices;
    }

    Page handle(Reader reader, long before, boolean unreadOnly, int limit) {
        List<Notice> found = reader.audience()
                .within(tenancy, () -> notices.page(reader.audience(), reader.user(), before, unreadOnly, limit + 1));
        return Page.of(found, limit);
    }

    /**
     * Some notices, and where the next ones begin.
     *
     * @param next position to go on before; none when these were the last
     */
    record Page(List<Notice> notices, @Nullable Long next) {

        static Page of(List<Notice> found, int limit) {
            List<Notice> shown = found.subList(0, Math.min(limit, found.size()));
            return new Page(shown, found.size() > limit ? shown.get(limit - 1).position() : null);
        }
    }
}
