package org.unionfed.notification.stream;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;

/** The streams open at this instance, a bounded number for each person. */
@Component
class OpenStreams {

    private final List<NoticeStream> streams = new CopyOnWriteArrayList<>();
    private final int perUser;

    OpenStreams(StreamSettings settings) {
        this.perUser = settings.perUser();
    }

    /** Refuses one too many. An answer of 429 keeps a browser from trying again and again. */
    synchronized void add(NoticeStream stream) {
        UUID user = stream.reader().user();
        long open =
                streams.stream().filter(it -> it.reader().user().equals(user)).count();
        if (open >= perUser) {
            throw new BusinessException(StreamError.TOO_MANY_STREAMS);
        }
        streams.add(stream);
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
