package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The main road: two schools' plan documents become the federation's calendar. */
@ExtendWith(RunningSuite.class)
class PlanRoadTests {

    private static final String CHANGSHA = "长沙市信息职业技术学校";
    private static final String GUIZHOU = "贵州亚泰职业学院";

    private final SuiteOnThisComputer suite;
    private final Browser browser;

    PlanRoadTests(SuiteOnThisComputer suite, InstalledChromium chromium) {
        this.suite = suite;
        this.browser = chromium.browser();
    }

    @Test
    void documentsOfTwoSchoolsBecomeTheFederationsCalendar() {
        Path documents = suite.checkout().resolve("infra/system-tests/src/test/resources/road");

        walk(documents.resolve("csxx-2014.txt"), 2014, documents.resolve("gzyt-2015.txt"), 2015);
    }

    /** The two real plans that the product began with, where they are at hand. */
    @Test
    void theTwoFirstPlansTravelTheSameRoad() {
        Path seeds = suite.checkout().resolve("../shared/seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds), "the two first plans are not beside this checkout");

        walk(seeds.resolve("000_16f611ec0ac9a530.txt"), 2012, seeds.resolve("004_07a07fbc577aff71.txt"), 2013);
    }

    private void walk(Path changshaPlan, int changshaYear, Path guizhouPlan, int guizhouYear) {
        try (Person changsha = Person.signedIn(browser, suite.address(), "csxx.officer");
                Person guizhou = Person.signedIn(browser, suite.address(), "gzyt.officer");
                Person federation = Person.signedIn(browser, suite.address(), "fed.staff")) {
            String changshaPath = changsha.importsAndConfirms(changshaPlan);
            changsha.submits();
            String guizhouPath = guizhou.importsAndConfirms(guizhouPlan);
            guizhou.submits();

            federation.opens("/review");
            federation.sees(CHANGSHA);
            federation.sees(GUIZHOU);
            federation.opens(changshaPath);
            federation.returnsForAnIncompletePlan("请补充女工工作的安排");

            changsha.sees(changsha.ringingBell());
            changsha.opens(changshaPath);
            changsha.sees("请补充女工工作的安排");
            changsha.submits();

            federation.opens(changshaPath);
            federation.approves();
            federation.opens(guizhouPath);
            federation.approves();
            guizhou.sees(guizhou.ringingBell());

            assertThat(itemsOf(federation, changshaYear, CHANGSHA, 3)).contains("三八");
            assertThat(itemsOf(federation, guizhouYear, GUIZHOU, 3)).contains("三八");
            assertThat(itemsOf(federation, changshaYear, CHANGSHA, 0)).contains("教代会");
            assertThat(itemsOf(federation, guizhouYear, GUIZHOU, 0)).doesNotContain("教代会");
        }
    }

    /** What the year screen shows of a school in a month, or in the whole year when the month is 0. */
    private static String itemsOf(Person federation, int year, String school, int month) {
        federation.opens("/year?year=" + year);
        Page page = federation.page();
        Locator cell = month == 0
                ? page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(Pattern.compile("^" + school)))
                : page.getByRole(
                        AriaRole.GRIDCELL,
                        new Page.GetByRoleOptions().setName(Pattern.compile(school + "，" + month + "月：\\d+项")));
        cell.click();
        assertThat(federation.dialog().getByRole(AriaRole.LINK).first()).isVisible();
        return federation.dialog().innerText();
    }
}
