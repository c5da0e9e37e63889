package org.unionfed.notification.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.notification.Inboxes;
import org.unionfed.notification.NotificationServiceTest;
import org.unionfed.notification.TestEvents;
import org.unionfed.notification.inbox.Audience;
import org.unionfed.notification.inbox.NoticeBoard;
import org.unionfed.notification.inbox.NoticeKind;
import org.unionfed.testkit.token.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class StreamIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Autowired
    Inboxes inboxes;

    @Autowired
    NoticeBoard board;

    @Autowired
    Tenancy tenancy;

    @Autowired
    OpenStreams streams;

    @Autowired
    TestEvents events;

    private final UUID school = UUID.randomUUID();
    private final Person chair = Person.ofSchool(school, "qhzx", "chair").another();
    private final List<Page> pages = new CopyOnWriteArrayList<>();

    @AfterEach
    void closePages() {
        pages.forEach(Page::close);
    }

    @Test
    void ringsWhenANoticeComes() {
        Page page = open(chair);

        UUID notice = post(Role.CHAIR);

        await().atMost(PATIENCE).until(() -> page.heard("event:notice"));
        assertThat(page.lines)
                .contains("id:1", "retry:3000")
                .anySatisfy(it -> assertThat(it)
                        .startsWith("data:")
                        .contains(notice.toString(), "\"kind\":\"PLAN_RETURNED\"", "\"unread\":1"));
    }

    @Test
    void isDescribedAsAStreamThatNobodyKeeps() {
        assertThat(open(chair).answer.headers().map())
                .containsEntry("content-type", List.of("text/event-stream"))
                .containsEntry("cache-control", List.of("no-cache, no-store, max-age=0, must-revalidate"))
                .containsEntry("x-accel-buffering", List.of("no"));
    }

    @Test
    void tellsAPageThatComesBackWhatItMissed() {
        post(Role.CHAIR);
        post(Role.CHAIR);
        post(Role.CHAIR);

        Page page = open(chair, "Last-Event-ID", "1");

        await().atMost(PATIENCE).until(() -> page.heard("id:3"));
        assertThat(page.lines).contains("id:2").doesNotContain("id:1");
    }

    @Test
    void startsANewPageAtThePresent() {
        post(Role.CHAIR);

        Page page = open(chair);
        post(Role.CHAIR);

        await().atMost(PATIENCE).until(() -> page.heard("id:2"));
        assertThat(page.lines).doesNotContain("id:1");
    }

    @Test
    void believesNoPageThatClaimsToKnowTheFuture() {
        Page page = open(chair, "Last-Event-ID", "4000");

        post(Role.CHAIR);

        await().atMost(PATIENCE).until(() -> page.heard("id:1"));
    }

    @Test
    void tellsNobodyElse() {
        Page member = open(Person.ofSchool(school, "qhzx", "member").another());
        Page stranger = open(Person.ofSchool(UUID.randomUUID(), "qhzx", "chair").another());
        Page page = open(chair);

        post(Role.CHAIR);

        await().atMost(PATIENCE).until(() -> page.heard("event:notice"));
        int beats = member.beats() + stranger.beats();
        await().atMost(PATIENCE).until(() -> member.beats() + stranger.beats() > beats + 2);
        assertThat(member.lines).doesNotContain("event:notice");
        assertThat(stranger.lines).doesNotContain("event:notice");
    }

    @Test
    void givesSignsOfLife() {
        Page page = open(chair);

        await().atMost(PATIENCE).until(() -> page.beats() >= 2);
    }

    @Test
    void endsAPersonsOldestPageForOneTooManyAndTellsItWhy() {
        Page oldest = open(chair);
        Page second = open(chair);

        Page newest = open(chair);

        assertThat(newest.answer.statusCode()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> oldest.heard("ended"));
        assertThat(oldest.lines).contains("event:replaced");
        post(Role.CHAIR);
        await().atMost(PATIENCE).until(() -> second.heard("event:notice") && newest.heard("event:notice"));
    }

    @Test
    void forgetsAPageThatIsGone() {
        open(chair).close();

        await().atMost(PATIENCE).until(() -> streams.of(school).isEmpty());
    }

    @Test
    void endsForASchoolThatIsSuspendedAndForNoOther() {
        Page page = open(chair);
        Page stranger = open(Person.ofSchool(UUID.randomUUID(), "qhzx", "chair").another());

        events.send(events.school("suspended", school, 3));

        await().atMost(PATIENCE).until(() -> page.heard("ended"));
        int beats = stranger.beats();
        await().atMost(PATIENCE).until(() -> stranger.beats() > beats + 2);
        assertThat(stranger.lines).doesNotContain("ended");
    }

    @Test
    void isNotEndedForGoodByAForgedSuspension() {
        var forged = events.school("suspended", school, 3);
        forged.headers()
                .remove("ce_aggregateversion")
                .add("ce_aggregateversion", "9223372036854775807".getBytes(StandardCharsets.UTF_8));
        events.send(forged);
        events.send(events.school("suspended", school, 3));
        await().atMost(PATIENCE).until(() -> open(chair).answer.statusCode() == 403);
        events.send(events.school("resumed", school, 4));

        await().atMost(PATIENCE).until(() -> open(chair).answer.statusCode() == 200);
    }

    @Test
    void isRefusedToASchoolOfWhoseSuspensionThisServiceOnlyHearsWhenItIsSaidAgain() {
        var again = events.school("suspended", school, 3);
        again.headers().add("ce_republished", "true".getBytes(StandardCharsets.UTF_8));

        events.send(again);

        await().atMost(PATIENCE).until(() -> open(chair).answer.statusCode() == 403);
    }

    @Test
    void isOpenAgainWhenASchoolIsSaidToStandWhereItStands() {
        events.send(events.school("suspended", school, 3));
        await().atMost(PATIENCE).until(() -> open(chair).answer.statusCode() == 403);

        events.send(events.school("registered", school, 4));

        await().atMost(PATIENCE).until(() -> open(chair).answer.statusCode() == 200);
    }

    @Test
    void isRefusedToASuspendedSchoolUntilItIsResumed() {
        events.send(events.school("suspended", school, 3));
        await().atMost(PATIENCE).until(() -> open(chair).answer.statusCode() == 403);
        Page refused = open(Person.ofSchool(school, "qhzx", "member").another());
        await().atMost(PATIENCE).until(() -> refused.lines.stream().anyMatch(it -> it.contains("SCHOOL_SUSPENDED")));

        events.send(events.school("resumed", school, 4));
        events.send(events.school("suspended", school, 3)); // overtaken: says nothing any more

        await().atMost(PATIENCE)
                .until(() -> open(Person.ofSchool(school, "qhzx", "officer").another())
                                .answer
                                .statusCode()
                        == 200);
        Page page = open(chair);
        int beats = page.beats();
        await().atMost(PATIENCE).until(() -> page.beats() > beats + 2);
    }

    private Page open(Person person, String... headers) {
        var request = inboxes.request(person, "/stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpClient http = HttpClient.newHttpClient();
            var page = new Page(http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
            pages.add(page);
            return page;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private UUID post(Role role) {
        var audience = Audience.inSchool(new TenantId(school), role);
        UUID id = UUID.randomUUID();
        return audience.within(tenancy, () -> {
            board.post(audience, id, NoticeKind.PLAN_RETURNED, Map.of(), Instant.EPOCH);
            return id;
        });
    }

    /** An open page of a browser. */
    private static final class Page {

        private final HttpResponse<InputStream> answer;
        private final List<String> lines = new CopyOnWriteArrayList<>();

        Page(HttpResponse<InputStream> answer) {
            this.answer = answer;
            var reader = new Thread(this::readLines, "page");
            reader.setDaemon(true);
            reader.start();
        }

        boolean heard(String line) {
            return lines.contains(line);
        }

        int beats() {
            return (int) lines.stream().filter(":beat"::equals).count();
        }

        void close() {
            try {
                answer.body().close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private void readLines() {
            var reader = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
            try {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    lines.add(line);
                }
                lines.add("ended");
            } catch (IOException closed) {
                lines.add("closed");
            }
        }
    }
}
