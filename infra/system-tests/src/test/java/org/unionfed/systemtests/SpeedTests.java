package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** How long people wait for the browser. The bounds are many times what an idle computer needs. */
@ExtendWith(RunningSuite.class)
class SpeedTests {

    private static final int FIRST_LOAD_BYTES = 350_000;
    private static final int INTERACTIVE_MILLIS = 2_000;

    /** What counts as good for the time from an input to what it shows. */
    private static final int INTERACTION_MILLIS = 200;

    private static final int SCHOOLS = 1_000;
    private static final int SCHOOLS_PER_PAGE = 200;
    private static final int LINES = 200;

    private static final Pattern AFTER = Pattern.compile("[?&]after=(\\d+)");

    private static final String HOME_IS_THERE =
            "() => document.querySelector('main h1') !== null && document.querySelector('[aria-busy=true]') === null";

    private final SuiteOnThisComputer suite;
    private final Browser browser;

    SpeedTests(SuiteOnThisComputer suite, InstalledChromium chromium) {
        this.suite = suite;
        this.browser = chromium.browser();
    }

    @Test
    void needsLittleScriptUntilHomeIsThere() {
        try (Person staff = Person.signedIn(browser, suite.address(), "fed.staff")) {
            staff.page().waitForFunction(HOME_IS_THERE);

            Object bytes = staff.page()
                    .evaluate("() => performance.getEntriesByType('resource')"
                            + ".filter(it => new URL(it.name).pathname.endsWith('.js'))"
                            + ".reduce((sum, it) => sum + it.encodedBodySize, 0)");

            assertThat(((Number) bytes).intValue()).isPositive().isLessThanOrEqualTo(FIRST_LOAD_BYTES);
        }
    }

    @Test
    void showsTheYearOfAThousandSchoolsSoonAfterTheyAreThere() {
        try (Person staff = Person.signedIn(browser, suite.address(), "fed.staff")) {
            Page page = staff.page();
            page.route("**/api/plan/rollup/matrix**", SpeedTests::answerPage);
            staff.opens("/year");

            Number millis = (Number) page.evaluate(ScreenScripts.resource("/speed/interactive-after-data.js"), SCHOOLS);
            page.evaluate(ScreenScripts.resource("/speed/watch-interactions.js"));
            staff.page().getByLabel("查找学校、代码或地区").fill("第999小学");

            staff.sees("显示1所，共1,000所");
            assertThat(millis.doubleValue()).isLessThan(INTERACTIVE_MILLIS);
            assertThat(slowestInteraction(page)).isLessThanOrEqualTo(INTERACTION_MILLIS);
        }
    }

    @Test
    void answersAtOnceBesideADocumentOfTwoHundredLines(@TempDir Path folder) throws IOException {
        Path document = Files.write(folder.resolve("long-plan.txt"), longPlan().toList());
        try (Person officer = Person.signedIn(browser, suite.address(), "ytxx.officer")) {
            officer.uploads(document);
            Page page = officer.page();
            Locator source = page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("原文"));
            officer.sees(source.getByText(lineOf(1)));
            page.evaluate(ScreenScripts.resource("/speed/watch-interactions.js"));

            for (int item = 10; item <= 170; item += 40) {
                source.getByText(lineOf(item)).click();
                officer.item("教职工读书会第" + (item + 5) + "场").click();
            }

            assertThat(slowestInteraction(page)).isPositive().isLessThanOrEqualTo(INTERACTION_MILLIS);
        }
    }

    private static Pattern lineOf(int item) {
        return Pattern.compile("教职工读书会第" + item + "场$");
    }

    /** A title, a heading, and for each month its name and its items. */
    private static Stream<String> longPlan() {
        Stream<String> months = IntStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(month -> Stream.concat(
                        Stream.of(month + "月"),
                        IntStream.rangeClosed(1, (LINES - 2) / 12 - 1)
                                .mapToObj(number -> number + "、教职工读书会第" + ((month - 1) * 15 + number) + "场")));
        return Stream.concat(Stream.of("云台镇中心小学工会2031年工作计划", "一、全年安排"), months);
    }

    private static int slowestInteraction(Page page) {
        page.waitForFunction("() => new Promise(done => requestIdleCallback(() => done(true)))");
        return ((Number) page.evaluate("window.slowestInteraction")).intValue();
    }

    private static void answerPage(Route route) {
        Matcher after = AFTER.matcher(route.request().url());
        int from = after.find() ? Integer.parseInt(after.group(1)) : 0;
        var schools = IntStream.range(from, from + SCHOOLS_PER_PAGE)
                .mapToObj(SpeedTests::school)
                .toList();
        int next = from + SCHOOLS_PER_PAGE;
        Map<String, Object> answer = next < SCHOOLS
                ? Map.of("year", 2027, "schools", schools, "next", String.valueOf(next))
                : Map.of("year", 2027, "schools", schools);
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody(JsonMapper.shared().writeValueAsString(answer)));
    }

    private static Map<String, Object> school(int number) {
        return Map.of(
                "schoolId",
                new UUID(0, number),
                "schoolCode",
                "s%04d".formatted(number),
                "schoolName",
                "第" + number + "小学",
                "region",
                "青松市",
                "state",
                "APPROVED",
                "approved",
                true,
                "counts",
                IntStream.rangeClosed(1, 12)
                        .map(month -> (month + number) % 5)
                        .boxed()
                        .toList(),
                "undated",
                0);
    }
}
