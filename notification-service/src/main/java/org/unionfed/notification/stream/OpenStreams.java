package org.unionfed.notification.stream;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The streams open at this instance, in the order in which they were opened, a bounded number for each person. */
@Component
class OpenStreams {

    private final List<NoticeStream> streams = new CopyOnWriteArrayList<>();
    private final int perUser;

    OpenStreams(StreamSettings settings) {
        this.perUser = settings.perUser();
    }

    /** For one too many the person's oldest is ended: it may be dead, and the newest is the one that is looked at. */
    void add(NoticeStream stream) {
        enter(stream).forEach(NoticeStream::replace);
    }

    private synchronized List<NoticeStream> enter(NoticeStream stream) {
        List<NoticeStream> open = ofUser(stream.reader().user());
        List<NoticeStream> oldest = open.subList(0, Math.max(0, open.size() + 1 - perUser));
        streams.removeAll(oldest);
        streams.add(stream);
        return oldest;
    }

    private List<NoticeStream> ofUser(UUID user) {
        return streams.stream().filter(it -> it.reader().user().equals(user)).toList();
    }

    void remove(NoticeStream stream) {
        streams.remove(stream);
    }

    List<NoticeStream> all() {
        return List.copyOf(streams);
    }

    List<NoticeStream> of(UUID audience) {
        return streams.stream()
                .filter(it -> it.reader().audience().id().equals(audience))
                .toList();
    }

    Set<UUID> audiences() {
        return streams.stream().map(it -> it.reader().audience().id()).collect(Collectors.toSet());
    }
}
