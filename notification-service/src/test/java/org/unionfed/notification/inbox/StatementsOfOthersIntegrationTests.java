package org.unionfed.notification.inbox;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.notification.NotificationServiceTest;
import org.unionfed.notification.Person;
import org.unionfed.notification.standing.SuspendedSchools;
import org.unionfed.testkit.PreparedSql;
import org.unionfed.testkit.RecordedStatements;
import org.unionfed.testkit.Replay;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every statement this service sends to its database, and every table as a whole, asked on behalf of another school or of the
 * federation: it shows nothing of the first school and changes nothing of it.
 */
@NotificationServiceTest
@Import(RecordedStatements.class)
class StatementsOfOthersIntegrationTests {

    /** What holds nothing of a school. */
    private static final Set<String> TABLES_OF_NO_SCHOOL = Set.of(
            "flyway_schema_history",
            "outbox_shard",
            "inbox_event",
            "consumer_watermark",
            "state_watermark",
            "idempotency_key");

    /** Asks, once for all open pages, which audiences have something new; tests of the stream hear it. */
    private static final Set<String> SPEAK_ELSEWHERE = Set.of("org.unionfed.notification.stream.Positions");

    @Autowired
    MockMvcTester http;

    @Autowired
    NoticeBoard board;

    @Autowired
    SuspendedSchools suspended;

    @Autowired
    Tenancy tenancy;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    private final UUID school = UUID.randomUUID();
    private final Person chair = Person.at(school, "chair");

    @Test
    void noTableOfASchoolIsWithoutItsPolicy() {
        List<String> open = jdbc.sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname = current_schema()
                        and not (c.relrowsecurity and c.relforcerowsecurity
                                 and exists (select from pg_policy p where p.polrelid = c.oid))
                        """).query(String.class).list();

        assertThat(open).containsExactlyInAnyOrderElementsOf(TABLES_OF_NO_SCHOOL);
    }

    @Test
    void othersSeeAndChangeNothing() {
        Set<String> marks = new HashSet<>(Set.of(school.toString(), chair.id().toString()));
        List<PreparedSql> statements = RecordedStatements.during(() -> marks.addAll(everything()));
        var replay = new Replay(statements, marks, TABLES_OF_NO_SCHOOL);

        assertThat(silent(statements)).isEmpty();
        assertThat(tenancy.inSchool(new TenantId(school), () -> on(replay)))
                .as("there is something to see and to change")
                .hasSizeGreaterThan(5);
        var other = new TenantId(UUID.randomUUID());
        assertThat(tenancy.inSchool(other, () -> on(replay))).isEmpty();
        assertThat(tenancy.acrossSchools(() -> on(replay)))
                .as("the feed of all open pages asks how far each has come and who is suspended, and nothing else")
                .allMatch(it -> it.startsWith("audience → ") || it.contains("suspended_school"));
    }

    /** All that people do here; answers the ids of the notices. */
    private Set<String> everything() {
        var inbox = new InboxPages(http, board, tenancy);
        arrive();
        tenancy.runInSchool(
                new TenantId(school),
                () -> jdbc.sql("update visit set seen_at = seen_at - interval '1 hour'")
                        .update());
        UUID notice = inbox.post(school, NoticeKind.PLAN_RETURNED);
        UUID newer = inbox.post(school, NoticeKind.PLAN_APPROVED);
        arrive();
        inbox.list(chair, "?limit=1");
        inbox.list(chair, "?unread=true");
        assertThat(inbox.unread(chair)).isEqualTo(2);
        assertThat(inbox.read(chair, notice)).hasStatusOk();
        assertThat(http.post().uri("/api/notification/inbox/read-all").with(chair.signedIn()))
                .hasStatusOk();
        tenancy.runInSchool(new TenantId(school), () -> suspended.add(new TenantId(school), Instant.EPOCH));
        return Set.of(notice.toString(), newer.toString());
    }

    private void arrive() {
        assertThat(http.post().uri("/api/notification/visits").with(chair.signedIn()))
                .hasStatus2xxSuccessful();
    }

    private List<String> on(Replay replay) {
        return new JdbcTemplate(database).execute((ConnectionCallback<List<String>>) replay::on);
    }

    /** Classes that speak to the database and were not heard. */
    private static Set<String> silent(List<PreparedSql> heard) {
        Set<String> silent = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.unionfed.notification")
                        .stream()
                        .filter(type -> type.getFields().stream()
                                .anyMatch(it -> it.getRawType().isEquivalentTo(JdbcClient.class)))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        heard.forEach(it -> silent.removeAll(it.issuers()));
        silent.removeAll(SPEAK_ELSEWHERE);
        return silent;
    }
}
