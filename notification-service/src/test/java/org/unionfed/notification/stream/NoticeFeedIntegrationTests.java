package org.unionfed.notification.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.notification.NotificationServiceTest;
import org.unionfed.notification.inbox.Audience;
import org.unionfed.notification.inbox.Notice;
import org.unionfed.notification.inbox.NoticeBoard;
import org.unionfed.notification.inbox.NoticeKind;
import org.unionfed.notification.inbox.Notices;
import org.unionfed.notification.inbox.ReadMarks;
import org.unionfed.notification.inbox.Reader;
import org.unionfed.testkit.CountedStatements;

import static org.assertj.core.api.Assertions.assertThat;

@NotificationServiceTest
class NoticeFeedIntegrationTests {

    private static final Duration ANY = Duration.ofSeconds(1);

    @Autowired
    Positions positions;

    @Autowired
    Notices notices;

    @Autowired
    ReadMarks marks;

    @Autowired
    Tenancy tenancy;

    @Autowired
    NoticeBoard board;

    @Autowired
    JdbcClient jdbc;

    private final Audience chairs = audience();
    private final Instance one = new Instance();
    private final Instance other = new Instance();

    @Test
    void reachesThePagesOfEveryInstance() {
        NoticeStream here = one.open(chairs);
        NoticeStream there = other.open(chairs);

        post();
        one.feed().passOn();
        other.feed().passOn();

        assertThat(List.of(here, there)).extracting(NoticeStream::position).containsExactly(1L, 1L);
    }

    @Test
    void bringsALargeBacklogInSeveralRounds() {
        NoticeStream page = one.open(chairs);
        for (int i = 0; i < 51; i++) {
            post();
        }

        one.feed().passOn();
        assertThat(page.position()).isEqualTo(50);
        one.feed().passOn();
        assertThat(page.position()).isEqualTo(51);
    }

    @Test
    void tellsTheOthersWhenTheNoticesOfOneAudienceCannotBeRead() {
        Audience unlucky = audience();
        List<Audience> others = Stream.generate(this::audience).limit(5).toList();
        one.open(unlucky);
        List<NoticeStream> pages = others.stream().map(one::open).toList();
        post(unlucky);
        unlucky.within(
                tenancy, () -> jdbc.sql("update notice set parameters = '[]'").update());
        others.forEach(this::post);

        one.feed().passOn();

        assertThat(pages).extracting(NoticeStream::position).containsOnly(1L);
    }

    @Test
    void goesPastANoticeOfAKindThatIsNewerThanThisInstance() {
        NoticeStream page = one.open(chairs);
        post();
        chairs.within(
                tenancy,
                () -> jdbc.sql("update notice set kind = 'PLAN_ARCHIVED'").update());
        one.feed().passOn();
        assertThat(page.position()).isEqualTo(1);

        post();
        one.feed().passOn();

        assertThat(page.position()).isEqualTo(2);
    }

    @Test
    void asksNothingWhileNobodyListens() {
        post();

        assertThat(CountedStatements.during(one.feed()::passOn)).isZero();
    }

    @Test
    void asksTheDatabaseAsOftenForManyPagesAsForOne() {
        one.open(chairs);
        for (int i = 0; i < 10; i++) {
            other.open(chairs);
        }
        post();

        int forOne = CountedStatements.during(one.feed()::passOn);

        assertThat(CountedStatements.during(other.feed()::passOn))
                .isEqualTo(forOne)
                .isPositive();
        assertThat(CountedStatements.during(other.feed()::passOn)).isPositive().isLessThan(forOne);
    }

    @Test
    void missesNothingOfWhatManyWriteAtOnce() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Future<?>> writing = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            writing.add(writers.submit(() -> LongStream.range(0, 25).forEach(it -> post())));
        }
        List<Long> seen = new ArrayList<>();
        while (!writing.stream().allMatch(Future::isDone)) {
            follow(seen);
        }
        follow(seen);
        for (Future<?> it : writing) {
            it.get();
        }
        writers.shutdown();

        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
    }

    /** Reads on from the last position seen, as a stream does. */
    private void follow(List<Long> seen) {
        long last = seen.isEmpty() ? 0 : seen.get(seen.size() - 1);
        chairs.within(tenancy, () -> notices.after(chairs.id(), last, 200)).stream()
                .map(Notice::position)
                .forEach(seen::add);
    }

    private Audience audience() {
        return Audience.inSchool(new TenantId(UUID.randomUUID()), Role.CHAIR);
    }

    private void post() {
        post(chairs);
    }

    private void post(Audience audience) {
        audience.within(tenancy, () -> {
            board.post(audience, UUID.randomUUID(), NoticeKind.PLAN_RETURNED, Map.of(), Instant.EPOCH);
            return true;
        });
    }

    /** What one of several running instances keeps for itself. */
    private final class Instance {

        private final OpenStreams streams = new OpenStreams(new StreamSettings(100, ANY, ANY, ANY));

        NoticeFeed feed() {
            return new NoticeFeed(streams, positions, notices, marks, tenancy);
        }

        NoticeStream open(Audience audience) {
            var stream = new NoticeStream(
                    new Reader(UUID.randomUUID(), audience), 0, Instant.MAX, new SseEmitter(), Runnable::run);
            streams.add(stream);
            return stream;
        }
    }
}
