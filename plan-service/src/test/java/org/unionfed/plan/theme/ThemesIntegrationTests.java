package org.unionfed.plan.theme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.plan.FederationAudit;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanServiceTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.conformance.SignedIn.ofSchool;
import static org.unionfed.plan.PlanApi.json;

@PlanServiceTest
class ThemesIntegrationTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    ThemeStore store;

    @Autowired
    FederationAudit audit;

    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");
    private final JwtRequestPostProcessor officer = ofSchool(UUID.randomUUID(), "csxx", "officer");
    private @Nullable Theme changed;

    @AfterEach
    void putTheWordsBack() {
        if (changed != null) {
            Theme now = theme(changed.code());
            store.replaceWords(changed.code(), now.version(), changed.words());
        }
    }

    @Test
    void listsAllThemesWithNamesAndWords() {
        JsonNode items =
                json(new PlanApi(http).get(officer, "/api/plan/themes")).at("/items");

        assertThat(items.size()).isEqualTo(14);
        assertThat(items.at("/0/code").asString()).isEqualTo("democratic-management");
        assertThat(items.at("/0/name/zh").asString()).isEqualTo("民主管理");
        assertThat(items.at("/0/name/en").asString()).isEqualTo("Democratic management");
        assertThat(items.at("/0/words").toString()).contains("教代会");
    }

    @Test
    void saysWhichWordsOfATextLeadToWhichTheme() {
        JsonNode tried =
                json(new PlanApi(http).post(officer, "/api/plan/themes/try", null, "{\"text\": \"慰问「三·八」婦女節\"}"));

        assertThat(tried.at("/themes").findValuesAsString("code")).containsExactly("warmth", "women", "festival");
        assertThat(tried.at("/themes/1/words").toString()).isEqualTo("[\"三八妇女节\"]");
    }

    @Test
    void aChangedWordCountsFromTheNextTextOn() {
        changed = theme("women");
        Themes otherInstance = new Themes(store);
        assertThat(otherInstance.dictionary().match("织女沙龙会"))
                .extracting(MatchedTheme::code)
                .doesNotContain("women");

        MvcTestResult answer = put(staff, "women", changed.version(), "[\"织女\", \" 织 女 \", \"女工\"]");

        assertThat(answer).hasStatusOk();
        assertThat(json(answer).at("/words").toString()).isEqualTo("[\"织女\",\"女工\"]");
        assertThat(json(answer).at("/version").asLong()).isEqualTo(changed.version() + 1);
        assertThat(otherInstance.dictionary().match("织女沙龙会")).contains(new MatchedTheme("women", List.of("织女")));
    }

    @Test
    void aChangeOfAnOldVersionIsRefused() {
        changed = theme("warmth");
        put(staff, "warmth", changed.version(), "[\"慰问\"]");
        List<String> noted = audit.details("theme.words", "warmth");

        MvcTestResult late = put(staff, "warmth", changed.version(), "[\"看望\"]");

        assertThat(late).hasStatus(409);
        assertThat(json(late).path("code").asString()).isEqualTo("CHANGED_MEANWHILE");
        assertThat(json(late).at("/current/words").toString()).isEqualTo("[\"慰问\"]");
        assertThat(put(staff, "warmth", null, "[]")).hasStatus(428);
        assertThat(noted).endsWith("from version " + changed.version());
        assertThat(audit.details("theme.words", "warmth")).isEqualTo(noted);
    }

    @Test
    void onlyTheFederationChangesWords() {
        assertThat(put(officer, "women", 1L, "[\"女工\"]")).hasStatus(403);
        assertThat(put(staff, "no-such-theme", 1L, "[\"女工\"]")).hasStatus(404);
    }

    @Test
    void aWordNeedsTwoCharactersBesidesQuotes() {
        MvcTestResult refused = put(staff, "women", theme("women").version(), "[\"“女 ”\"]");

        assertThat(refused).hasStatus(400);
        assertThat(json(refused).path("code").asString()).isEqualTo("THEME_WORD_TOO_SHORT");
    }

    private MvcTestResult put(JwtRequestPostProcessor token, String theme, @Nullable Long version, String words) {
        var request = http.put()
                .uri("/api/plan/themes/{code}/words", theme)
                .with(token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"words\": %s}".formatted(words));
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return request.exchange();
    }

    private Theme theme(String code) {
        return store.all().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
