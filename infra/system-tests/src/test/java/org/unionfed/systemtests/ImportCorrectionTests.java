package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An officer goes through what the reader made of a document, corrects it and makes a plan of it. */
@Tag("slow")
@ExtendWith(RunningSuite.class)
class ImportCorrectionTests {

    private static final String PLANTING = "植树";
    private static final String SPORTS = "教职工运动会";
    private static final String DOCUMENT = """
            新溪特殊教育学校YEAR年工会工作计划
            一、指导思想
            围绕学校中心工作，服务教职工。
            二、主要工作
            1、开好教代会。
            3、做好校务公开。
            附：行事历
            3月：庆三八女教职工座谈会；植树
            4月：教职工运动会
            """;

    private final SuiteOnThisComputer suite;
    private final Browser browser;

    ImportCorrectionTests(SuiteOnThisComputer suite, InstalledChromium chromium) {
        this.suite = suite;
        this.browser = chromium.browser();
    }

    @Test
    void officerCorrectsTheReadingLeavesComesBackAndMakesAPlanOfIt() {
        try (Person officer = Person.signedIn(browser, suite.address(), "xxtj.officer")) {
            String path = uploads(officer);
            itemAndItsLineLightUpTogether(officer);

            officer.press("编辑 " + PLANTING);
            officer.page()
                    .getByLabel("事项", new Page.GetByLabelOptions().setExact(true))
                    .fill("组织义务植树");
            officer.press("保存");
            assertThat(entry(officer, "组织义务植树")).containsText("系统识别：3月 " + PLANTING);

            officer.page().getByLabel("选择" + SPORTS).check();
            officer.press("移到5月");
            assertThat(month(officer, "5月")).containsText(SPORTS);
            officer.press("撤销");
            assertThat(month(officer, "4月")).containsText(SPORTS);
            officer.press("重做");
            assertThat(month(officer, "5月")).containsText(SPORTS);

            tab(officer, "存疑").click();
            officer.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("忽略"))
                    .first()
                    .click();
            officer.sees("已处理（1）");

            officer.opens("/imports");
            officer.opens(path);
            assertThat(entry(officer, "组织义务植树")).containsText("系统识别：3月 " + PLANTING);
            assertThat(month(officer, "5月")).containsText(SPORTS);

            officer.press("生成计划");
            assertThat(officer.dialog()).containsText("将生成以下计划草稿");
            officer.pressInDialog("生成计划");
            officer.page().waitForURL(Pattern.compile(".*/plans/[0-9a-f-]{36}"));
            officer.sees(officer.item("组织义务植树"));
        }
    }

    private static String uploads(Person officer) {
        String year = String.valueOf(ThreadLocalRandom.current().nextInt(2040, 2100));
        byte[] document = DOCUMENT.replace("YEAR", year).getBytes(StandardCharsets.UTF_8);
        officer.opens("/imports");
        officer.page().setInputFiles("input[type=file]", new FilePayload("计划.txt", "text/plain", document));
        officer.page().waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}"));
        return officer.path();
    }

    private static void itemAndItsLineLightUpTogether(Person officer) {
        Locator lit = officer.page().getByLabel("原文").locator("[aria-current=true]");
        entry(officer, SPORTS)
                .getByText(SPORTS, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(lit).containsText("4月：教职工运动会");

        officer.page().getByLabel("原文").getByText("庆三八女教职工座谈会").click();
        assertThat(officer.page().locator(".uf-read-item[aria-current=true]")).containsText("庆三八女教职工座谈会");
    }

    private static Locator entry(Person officer, String item) {
        return officer.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(officer.page().getByLabel("选择" + item, new Page.GetByLabelOptions().setExact(true))));
    }

    /** What stands under a month in the calendar that was read. */
    private static Locator month(Person officer, String month) {
        return officer.page()
                .locator(".uf-read-calendar section")
                .filter(new Locator.FilterOptions()
                        .setHas(officer.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions().setName(Pattern.compile("^" + month)))));
    }

    private static Locator tab(Person officer, String name) {
        return officer.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }
}
