package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What people do beside the main road. */
@ExtendWith(RunningSuite.class)
class TasksTests {

    private final SuiteOnThisComputer suite;
    private final Browser browser;

    TasksTests(SuiteOnThisComputer suite, InstalledChromium chromium) {
        this.suite = suite;
        this.browser = chromium.browser();
    }

    @Test
    void staffTriesASentenceOnTheDictionary() {
        try (Person staff = Person.signedIn(browser, suite.address(), "fed.staff")) {
            staff.opens("/themes");
            staff.page().getByLabel("测试文本").fill("召开教代会审议校务公开报告");
            staff.press("测试归类");

            staff.sees("匹配关键词：");
        }
    }

    @Test
    void whoSignsOutIsOutForGood() {
        try (Person member = Person.signedIn(browser, suite.address(), "qsyz.member")) {
            Page page = member.page();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("账号"))
                    .click();
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("退出登录"))
                    .click();
            member.sees("请使用学校或联合会分配的账号登录");

            member.opens("/plans");

            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录")))
                    .isVisible();
        }
    }
}
