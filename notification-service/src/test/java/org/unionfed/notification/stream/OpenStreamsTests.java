package org.unionfed.notification.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Role;
import org.unionfed.notification.inbox.Audience;
import org.unionfed.notification.inbox.Reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OpenStreamsTests {

    private static final Duration ANY = Duration.ofSeconds(1);

    private final OpenStreams streams = new OpenStreams(new StreamSettings(2, ANY, ANY, ANY));
    private final UUID ada = UUID.randomUUID();

    @Test
    void givesEachPersonTheirNumberAndNoMore() {
        streams.add(streamOf(ada));
        streams.add(streamOf(ada));

        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> streams.add(streamOf(ada)))
                .extracting(BusinessException::code)
                .isEqualTo(StreamError.TOO_MANY_STREAMS);
        streams.add(streamOf(UUID.randomUUID()));
        assertThat(streams.all()).hasSize(3);
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
