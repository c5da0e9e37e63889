package org.unionfed.notification.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.unionfed.commons.security.Role;
import org.unionfed.notification.inbox.Audience;
import org.unionfed.notification.inbox.Reader;

import static org.assertj.core.api.Assertions.assertThat;

class OpenStreamsTests {

    private static final Duration ANY = Duration.ofSeconds(1);

    private final OpenStreams streams = new OpenStreams(new StreamSettings(2, ANY, ANY, ANY));
    private final UUID ada = UUID.randomUUID();

    @Test
    void closesAPersonsOldestPageForTheirNewestAndNobodyElses() {
        NoticeStream ofSomebodyElse = streamOf(UUID.randomUUID());
        streams.add(ofSomebodyElse);
        NoticeStream oldest = streamOf(ada);
        NoticeStream second = streamOf(ada);
        streams.add(oldest);
        streams.add(second);
        assertThat(streams.all()).contains(oldest);

        NoticeStream newest = streamOf(ada);
        streams.add(newest);

        assertThat(streams.all()).containsExactly(ofSomebodyElse, second, newest);
    }

    @Test
    void givesAPlaceBackWhenAPageIsClosed() {
        NoticeStream first = streamOf(ada);
        streams.add(first);
        streams.add(streamOf(ada));

        streams.remove(first);
        streams.add(streamOf(ada));

        assertThat(streams.all()).hasSize(2).doesNotContain(first);
    }

    private static NoticeStream streamOf(UUID user) {
        var reader = new Reader(user, Audience.inFederation(Role.FEDERATION_STAFF));
        return new NoticeStream(reader, 0, Instant.EPOCH, new SseEmitter(), Runnable::run);
    }
}
