package org.unionfed.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.conformance.SignedIn;
import org.unionfed.testkit.token.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Posts notices and looks at people's inboxes, for tests. */
record InboxPages(MockMvcTester http, NoticeBoard board, Tenancy tenancy) {

    static final Instant AT = Instant.parse("2026-03-02T01:15:30Z");

    private static final Map<String, String> PARAMETERS =
            Map.of("planId", "7b0d8a52-5c1f-4d6e-9a53-0f1f6a0f2c11", "year", "2026", "title", "工作计划");

    /** To those of the school who keep its plans. */
    UUID post(UUID school, NoticeKind kind) {
        return post(Audience.inSchool(new TenantId(school), Role.CHAIR, Role.OFFICER), kind);
    }

    UUID post(Audience audience, NoticeKind kind) {
        UUID id = UUID.randomUUID();
        return audience.within(tenancy, () -> {
            board.post(audience, id, kind, PARAMETERS, AT);
            return id;
        });
    }

    MvcTestResult get(Person person, String query) {
        return http.get()
                .uri("/api/notification/inbox" + query)
                .with(SignedIn.as(person))
                .exchange();
    }

    JsonNode list(Person person, String query) {
        return json(get(person, query));
    }

    static List<String> idsOf(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(it -> it.path("id").asString())
                .toList();
    }

    int unread(Person person) {
        return json(get(person, "/unread-count")).path("count").asInt();
    }

    MvcTestResult read(Person person, UUID notice) {
        return http.post()
                .uri("/api/notification/inbox/{id}/read", notice)
                .with(SignedIn.as(person))
                .exchange();
    }

    private static JsonNode json(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
    }
}
