package org.unionfed.notification.stream;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.unionfed.commons.security.Role;
import org.unionfed.notification.inbox.Audience;
import org.unionfed.notification.inbox.Notice;
import org.unionfed.notification.inbox.NoticeKind;
import org.unionfed.notification.inbox.Reader;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeStreamTests {

    private static final Instant END = Instant.parse("2026-05-01T12:00:00Z");

    private final List<Runnable> postponed = new ArrayList<>();
    private final RecordingEmitter page = new RecordingEmitter();

    @Test
    void tellsWhatIsNewAndForItsReader() {
        NoticeStream stream = stream(4);

        stream.tell(notice(5, Role.FEDERATION_STAFF), 3);
        sendAll();

        assertThat(page.sent).singleElement().asString().contains("event:notice", "id:5", "unread=3");
        assertThat(stream.position()).isEqualTo(5);
    }

    @Test
    void keepsWhatIsForOthersToItself() {
        NoticeStream stream = stream(4);

        stream.tell(notice(5, Role.FEDERATION_ADMIN), 3);
        sendAll();

        assertThat(page.sent).isEmpty();
        assertThat(stream.position()).isEqualTo(5);
    }

    @Test
    void repeatsNothing() {
        NoticeStream stream = stream(4);

        stream.tell(notice(4, Role.FEDERATION_STAFF), 3);
        sendAll();

        assertThat(page.sent).isEmpty();
    }

    @Test
    void sendsInOrder() {
        NoticeStream stream = stream(0);

        for (int i = 1; i <= 60; i++) {
            stream.tell(notice(i, Role.FEDERATION_STAFF), i);
        }
        sendAll();

        assertThat(page.sent).hasSize(60);
        assertThat(page.sent.get(59)).contains("id:60");
        assertThat(page.closed).isFalse();
    }

    @Test
    void cutsOffAPageThatTakesNothingIn() {
        NoticeStream stream = stream(0);

        for (int i = 1; i <= 64; i++) {
            stream.beat();
        }
        assertThat(page.closed).isFalse();
        stream.beat();

        assertThat(page.closed).isTrue();
    }

    @Test
    void endsWhenThePageIsGone() {
        NoticeStream stream = stream(0);
        page.gone = true;

        stream.greet();
        sendAll();

        assertThat(page.closed).isTrue();
    }

    @Test
    void endsAtTheVeryInstantItsLifeIsOver() {
        NoticeStream stream = stream(0);

        assertThat(stream.endedBy(END.minusMillis(1))).isFalse();
        assertThat(stream.endedBy(END)).isTrue();
    }

    private NoticeStream stream(long position) {
        var reader = new Reader(UUID.randomUUID(), Audience.inFederation(Role.FEDERATION_STAFF));
        return new NoticeStream(reader, position, END, page, postponed::add);
    }

    private void sendAll() {
        while (!postponed.isEmpty()) {
            postponed.remove(0).run();
        }
    }

    private static Notice notice(long position, Role role) {
        return new Notice(
                UUID.randomUUID(), position, NoticeKind.PLAN_SUBMITTED, Set.of(role), Map.of(), Instant.EPOCH, null);
    }

    /** Stands in for a browser. */
    private static final class RecordingEmitter extends SseEmitter {

        private final List<String> sent = new ArrayList<>();
        private boolean gone;
        private boolean closed;

        @Override
        public void send(SseEventBuilder event) throws IOException {
            if (gone) {
                throw new IOException("Broken pipe");
            }
            sent.add(event.build().stream().map(it -> it.getData().toString()).collect(Collectors.joining()));
        }

        @Override
        public void complete() {
            closed = true;
        }
    }
}
