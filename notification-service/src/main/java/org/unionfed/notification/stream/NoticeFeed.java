package org.unionfed.notification.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.notification.inbox.Audience;
import org.unionfed.notification.inbox.Notice;
import org.unionfed.notification.inbox.Notices;
import org.unionfed.notification.inbox.ReadMarks;
import org.unionfed.notification.inbox.Reader;

/**
 * Passes new notices on to the streams of this instance, whichever instance wrote them. While somebody listens it
 * asks one question per round, for the audiences' latest positions; only an audience that moved on is read.
 */
@Component
class NoticeFeed {

    private static final Logger log = LoggerFactory.getLogger(NoticeFeed.class);

    private static final int AT_ONCE = 50;

    private final OpenStreams streams;
    private final Positions positions;
    private final Notices notices;
    private final ReadMarks marks;
    private final Tenancy tenancy;

    NoticeFeed(OpenStreams streams, Positions positions, Notices notices, ReadMarks marks, Tenancy tenancy) {
        this.streams = streams;
        this.positions = positions;
        this.notices = notices;
        this.marks = marks;
        this.tenancy = tenancy;
    }

    @Scheduled(fixedDelayString = "${unionfed.notification.stream.poll-interval:1s}")
    void passOn() {
        positions.latest(streams.audiences()).forEach((audience, latest) -> {
            if (knownToAll(audience) < latest) {
                passOnApart(audience, latest);
            }
        });
    }

    /** What cannot be read of one audience is no matter of the others. */
    private void passOnApart(UUID audience, long latest) {
        try {
            passOn(audience, latest);
        } catch (RuntimeException failure) {
            log.error("The streams of {} hear nothing new for now", audience, failure);
        }
    }

    private void passOn(UUID audience, long latest) {
        List<NoticeStream> listening = streams.of(audience);
        News news = new Audience(audience, Set.of()).within(tenancy, () -> read(audience, listening));
        for (NoticeStream it : listening) {
            news.notices().forEach(notice -> it.tell(notice, news.unread().getOrDefault(it.reader(), 0)));
            if (news.isAll()) {
                it.passTo(latest);
            }
        }
    }

    private News read(UUID audience, List<NoticeStream> listening) {
        List<Reader> readers =
                listening.stream().map(NoticeStream::reader).distinct().toList();
        List<Integer> counts = marks.unread(audience, readers);
        var unread = new HashMap<Reader, Integer>();
        for (int i = 0; i < readers.size(); i++) {
            unread.put(readers.get(i), counts.get(i));
        }
        return new News(notices.after(audience, knownToAll(audience), AT_ONCE), unread);
    }

    private long knownToAll(UUID audience) {
        return streams.of(audience).stream()
                .mapToLong(NoticeStream::position)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private record News(List<Notice> notices, Map<Reader, Integer> unread) {

        /** Whether nothing is left behind these but what this instance cannot show. */
        boolean isAll() {
            return notices.size() < AT_ONCE;
        }
    }
}
