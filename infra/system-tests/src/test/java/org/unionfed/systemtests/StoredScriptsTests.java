package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A script typed into every field of text is shown as that text, on every screen that shows it. The page looks for the
 * element it would make, since the content policy would keep the script itself from running anyway.
 */
@Tag("slow")
@ExtendWith(RunningSuite.class)
class StoredScriptsTests {

    private static final String SCRIPT = "<img src=x onerror=window.broken=1>";
    private static final String HARMLESS =
            "() => window.broken === undefined && document.querySelector('img[src=x]') === null";

    private static final Map<String, String> ON_TABS =
            Map.of("year", "事项", "outline", "正文", "table", "事项", "history", "请审");

    private final SuiteOnThisComputer suite;
    private final Browser browser;
    private final int number = ThreadLocalRandom.current().nextInt(1_000_000);
    private final String code = "script" + number;
    private final String school = code + SCRIPT;

    StoredScriptsTests(SuiteOnThisComputer suite, InstalledChromium chromium) {
        this.suite = suite;
        this.browser = chromium.browser();
    }

    @Test
    void scriptsInEveryFieldAreShownAsText() {
        try (Person admin = Person.signedIn(browser, suite.address(), "fed.admin");
                Person staff = Person.signedIn(browser, suite.address(), "fed.staff")) {
            Map<?, ?> registered = admin.sends("POST", "/api/plan/schools", newSchool());
            String password = text(registered, "chair", "temporaryPassword");
            shows(admin, "/schools?search=" + code, school);

            try (Person chair = Person.signedInForTheFirstTime(browser, suite.address(), code + ".chair", password)) {
                chair.sends("POST", "/api/plan/schools/" + registered.get("id") + "/accounts", newAccount());
                shows(chair, "/accounts", "王芳" + SCRIPT);
                shows(admin, "/schools/" + registered.get("id") + "/accounts", "王芳" + SCRIPT);

                String plan = writesAndSubmits(chair);
                Map<?, ?> submitted = staff.sends("GET", plan, null);
                shows(staff, "/review?search=" + code, school);
                returns(staff, plan, submitted);
                shows(staff, screen(plan), "意见" + SCRIPT);
                ON_TABS.forEach((tab, text) -> shows(chair, screen(plan) + "?tab=" + tab, text + SCRIPT));
                chair.sends(
                        "PUT",
                        plan + "/marks",
                        Map.of("marks", List.of(Map.of("reason", 0, "comment", "已改" + SCRIPT))));
                shows(chair, screen(plan), "已改" + SCRIPT);
                shows(chair, "/plans", "计划" + SCRIPT);
                shows(chair, "/", SCRIPT);
                shows(chair, "/inbox", SCRIPT);

                chair.sends("POST", plan + "/submit", Map.of("comment", "再报" + SCRIPT));
                staff.sends("POST", plan + "/approve", Map.of("comment", "同意" + SCRIPT));
                shows(chair, screen(plan) + "?tab=history", "同意" + SCRIPT);
                shows(staff, "/year?year=2035&search=" + code, school);
                shows(staff, "/year?year=2035&cell=" + submitted.get("schoolId") + "~3", "事项" + SCRIPT);
                comparesWithTheYearBefore(chair, staff, plan);
                reads(chair);
            }
        }
    }

    private Map<String, Object> newSchool() {
        return Map.of(
                "code",
                code,
                "name",
                school,
                "kind",
                "PRIMARY",
                "region",
                "区" + SCRIPT,
                "contactName",
                "李明" + SCRIPT,
                "contactPhone",
                SCRIPT,
                "chair",
                Map.of("username", code + ".chair", "displayName", "主席" + SCRIPT));
    }

    private Map<String, Object> newAccount() {
        return Map.of("username", code + ".wang", "displayName", "王芳" + SCRIPT, "roles", List.of("officer"));
    }

    /** Answers the address of the plan at the service. */
    private static String writesAndSubmits(Person chair) {
        Map<?, ?> created = chair.sends("POST", "/api/plan/plans", Map.of("year", 2035, "title", "计划" + SCRIPT));
        String plan = "/api/plan/plans/" + created.get("id");
        Map<String, Object> section =
                Map.of("marker", "一、", "heading", "标题" + SCRIPT, "text", "正文" + SCRIPT, "children", List.of());
        Map<String, Object> item =
                Map.of("text", "事项" + SCRIPT, "months", List.of(3), "themes", List.of(), "responsible", "负责" + SCRIPT);
        chair.sends(
                "PATCH", plan, Map.of("title", "计划" + SCRIPT, "sections", List.of(section), "items", List.of(item)));
        chair.sends("POST", plan + "/submit", Map.of("comment", "请审" + SCRIPT));
        return plan;
    }

    private static void returns(Person staff, String plan, Map<?, ?> submitted) {
        Object section = ((Map<?, ?>) ((List<?>) submitted.get("sections")).get(0)).get("sectionId");
        Object item = ((Map<?, ?>) ((List<?>) submitted.get("items")).get(0)).get("itemId");
        staff.sends(
                "POST",
                plan + "/return",
                Map.of(
                        "reasons",
                        List.of(
                                Map.of("code", "OTHER", "comment", "意见" + SCRIPT),
                                Map.of("code", "UNCLEAR", "section", section, "comment", "章节" + SCRIPT),
                                Map.of("code", "UNCLEAR", "item", item, "comment", "事项意见" + SCRIPT))));
    }

    /** The plan that goes on from an approved one, beside that, and what a change to it changed. */
    private void comparesWithTheYearBefore(Person chair, Person staff, String approved) {
        Map<?, ?> begun = chair.sends("POST", approved + "/continue", null);
        String next = "/api/plan/plans/" + begun.get("id");
        chair.sends("PATCH", next, Map.of("items", List.of(Map.of("text", "改后" + SCRIPT, "months", List.of(4)))));
        shows(chair, screen(next) + "?tab=previous", "事项" + SCRIPT);
        shows(chair, screen(next) + "?tab=previous", "改后" + SCRIPT);
        shows(chair, screen(next) + "?tab=history", "查看改动");
        chair.page().getByText("查看改动").first().click();
        showsHere(chair, "改后" + SCRIPT);
        chair.sends("POST", next + "/submit", Map.of("comment", "请审" + SCRIPT));
        shows(staff, "/review?search=" + code + "&plan=" + begun.get("id"), "正文" + SCRIPT);
        staff.page().getByText("对照往年").first().click();
        showsHere(staff, "改后" + SCRIPT);
    }

    /** A document whose name and text are scripts, on the list of documents and beside its reading. */
    private void reads(Person chair) {
        String document = "%s2036年工会工作计划\n一、学习%s\n1、读书%s\n3月：植树%s\n".formatted(school, SCRIPT, SCRIPT, SCRIPT);
        chair.opens("/imports");
        chair.page()
                .setInputFiles(
                        "input[type=file]",
                        new FilePayload(SCRIPT + ".txt", "text/plain", document.getBytes(StandardCharsets.UTF_8)));
        chair.page().waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}"));
        shows(chair, chair.path(), SCRIPT);
        shows(chair, "/imports", SCRIPT);
    }

    /** Opens the screen, waits for the text and looks for what it must not have become. */
    private static void shows(Person person, String path, String text) {
        person.opens(path);
        showsHere(person, text);
    }

    /** Some screens hold the same text once more for paper, which nobody sees. */
    private static void showsHere(Person person, String text) {
        Locator shown = person.page()
                .getByText(text)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
        assertThat(shown).isVisible();
        assertThat(person.page().evaluate(HARMLESS)).as(person.path()).isEqualTo(true);
    }

    private static String screen(String plan) {
        return plan.replace("/api/plan", "");
    }

    private static String text(Map<?, ?> answer, String part, String name) {
        return String.valueOf(((Map<?, ?>) answer.get(part)).get(name));
    }
}
