package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A plan beside the main road: written by hand, taken back, opened again, changed by two at once, taken out again. */
@Tag("slow")
@ExtendWith(RunningSuite.class)
class PlanLifeTests {

    private static final String CONGRESS = "召开教职工代表大会";

    private final SuiteOnThisComputer suite;
    private final Browser browser;
    private final String year =
            String.valueOf(ThreadLocalRandom.current().nextInt(2040, 2100)); // no other test plans that far ahead

    PlanLifeTests(SuiteOnThisComputer suite, InstalledChromium chromium) {
        this.suite = suite;
        this.browser = chromium.browser();
    }

    @Test
    void planIsTakenBackAndOpenedAgainAndShowsWhatChangedSinceItsApproval() {
        try (Person officer = Person.signedIn(browser, suite.address(), "jlzz.officer");
                Person staff = Person.signedIn(browser, suite.address(), "fed.staff")) {
            String path = writes(officer, CONGRESS);
            officer.submits();
            officer.press("撤回");
            officer.sees("计划已撤回，可以继续修改");
            officer.press("添加事项");
            officer.types("事项", "组织教职工健步走");
            takesOverAndSaves(officer);
            officer.submits();

            staff.opens(path);
            staff.approves();
            staff.press("允许修订");
            staff.types("原因", "学校申请补充女工工作");
            staff.pressInDialog("允许修订");
            staff.sees("已允许修订该计划");

            officer.opens(path);
            changes(officer, CONGRESS, "召开教职工代表大会，审议学校工作报告");
            officer.sees("批准后有1处改动");

            staff.opens(path + "?tab=history");
            staff.press("批准以来的改动");
            Locator changed = staff.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("比较两个版本"));
            assertThat(changed.locator("ins").first()).containsText("审议学校工作报告");
        }
    }

    @Test
    void twoPeopleWhoChangeTheSamePlanAtOnceLoseNothing() {
        try (Person officer = Person.signedIn(browser, suite.address(), "lhxx.officer");
                Person chair = Person.signedIn(browser, suite.address(), "lhxx.chair")) {
            String path = writes(officer, CONGRESS);
            chair.opens(path);
            chair.sees(chair.item(CONGRESS));
            officer.opens(path);
            editsWithoutSaving(officer, CONGRESS, "召开教代会，选举委员");

            chair.press("添加事项");
            chair.types("事项", "教师节表彰");
            chair.pressInDialog("完成");
            changes(chair, CONGRESS, "召开教代会，审议报告");

            officer.press("保存");
            Locator merge = officer.dialog();
            assertThat(merge).containsText("对方的1处修改已自动并入");
            assertThat(merge).containsText("召开教代会，审议报告");
            merge.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("我的")))
                    .check();
            officer.pressInDialog("合并并保存");
            assertThat(officer.unsaved()).isHidden();

            chair.opens(path);
            chair.sees(chair.item("召开教代会，选举委员"));
            chair.opens(path + "?tab=table");
            chair.sees("教师节表彰");
        }
    }

    @Test
    void whoSignsInAgainIsBackWhereTheyWroteAndNothingIsLost() {
        try (Person officer = Person.signedIn(browser, suite.address(), "qsyz.officer")) {
            String path = writes(officer, CONGRESS);
            editsWithoutSaving(officer, CONGRESS, "召开教代会，审议提案");
            officer.losesTheirSession();
            officer.press("保存");

            officer.pressInDialog("重新登录");
            officer.page().waitForURL(suite.address() + path);
            officer.sees(officer.item("召开教代会，审议提案"));
            officer.press("保存");

            assertThat(officer.unsaved()).isHidden();
        }
    }

    /** The document in the usual layout is a plan document like any other: the reader finds in it what was written. */
    @Test
    void planTakenOutAsADocumentIsReadAgainAsItWas(@TempDir Path downloads) {
        try (Person officer = Person.signedIn(browser, suite.address(), "dhzy.officer")) {
            writes(officer, CONGRESS);
            Path document = officer.downloads("导出Word", downloads);
            assertThat(document.getFileName().toString()).endsWith(".docx").contains(year);

            officer.opens("/imports");
            officer.page().setInputFiles("input[type=file]", document);
            officer.page().waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}"));

            officer.sees(
                    officer.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(year + "年工会工作计划")));
            officer.sees(officer.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(CONGRESS).setExact(true)));
        }
    }

    /** Begins a plan by hand with one item in March and saves it; answers its path. */
    private String writes(Person officer, String item) {
        officer.opens("/plans");
        officer.press("新建计划");
        officer.types("年度", year);
        officer.types("计划名称", year + "年工会工作计划");
        officer.pressInDialog("开始编制");
        officer.page().waitForURL(Pattern.compile(".*/plans/[0-9a-f-]{36}"));
        officer.press("添加 3月");
        officer.types("事项", item);
        takesOverAndSaves(officer);
        return officer.path();
    }

    private static void changes(Person person, String before, String after) {
        editsWithoutSaving(person, before, after);
        person.press("保存");
        assertThat(person.unsaved()).isHidden();
    }

    private static void editsWithoutSaving(Person person, String before, String after) {
        person.item(before).click();
        person.types("事项", after);
        person.pressInDialog("完成");
        person.sees(person.unsaved());
    }

    private static void takesOverAndSaves(Person person) {
        person.pressInDialog("完成");
        person.press("保存");
        assertThat(person.unsaved()).isHidden();
    }
}
