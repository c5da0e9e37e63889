package org.unionfed.notification.inbox;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.tenancy.Tenancy;

/** Use case: somebody has read one notice or all of them. Others of the audience keep their own marks. */
@Component
class MarkAsRead {

    private final Tenancy tenancy;
    private final ReadMarks marks;
    private final Clock clock;

    MarkAsRead(Tenancy tenancy, ReadMarks marks, Clock clock) {
        this.tenancy = tenancy;
        this.marks = marks;
        this.clock = clock;
    }

    /** Answers how many are left unread; a notice that is not for this reader is not found. */
    int one(Reader reader, UUID notice) {
        return reader.audience().within(tenancy, () -> {
            if (!marks.mark(reader, notice, clock.instant())) {
                throw new BusinessException(CommonError.NOT_FOUND);
            }
            return unread(reader);
        });
    }

    /** Answers how many are left unread. */
    int all(Reader reader) {
        return reader.audience().within(tenancy, () -> {
            marks.markAll(reader, clock.instant());
            return unread(reader);
        });
    }

    int unreadOf(Reader reader) {
        return reader.audience().within(tenancy, () -> unread(reader));
    }

    private int unread(Reader reader) {
        return marks.unread(reader.audience().id(), List.of(reader)).get(0);
    }
}
