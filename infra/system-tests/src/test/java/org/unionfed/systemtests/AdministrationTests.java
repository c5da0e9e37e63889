package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A school joins, lets its people in, is shut out and comes back. */
@Tag("slow")
@ExtendWith(RunningSuite.class)
class AdministrationTests {

    private final SuiteOnThisComputer suite;
    private final Browser browser;
    private final String code = "new"
            + Integer.toString(ThreadLocalRandom.current().nextInt(1 << 24), 36).toLowerCase(Locale.ROOT);
    private final String school = "新办中学 " + code;

    AdministrationTests(SuiteOnThisComputer suite, InstalledChromium chromium) {
        this.suite = suite;
        this.browser = chromium.browser();
    }

    @Test
    void schoolJoinsLetsItsPeopleInIsShutOutAndComesBack() {
        try (Person admin = signedIn("fed.admin")) {
            String chairPassword = registersTheSchool(admin);
            String officerPassword;
            try (Person chair = firstTime(code + ".chair", chairPassword)) {
                officerPassword = letsAnOfficerIn(chair);
            }

            try (Person officer = firstTime(code + ".officer", officerPassword)) {
                officer.sees("首次使用？");
                suspends(admin);
                officer.opens("/plans");
                officer.sees("请先登录");
            }
            try (Person officer = signedIn(code + ".officer")) {
                officer.sees("当前账号未关联可用学校");
                officer.sees("可能是学校已被联合会停用");
            }

            admin.chooses(school + "的操作", "恢复");
            admin.sees(state("正常", admin));
            try (Person officer = signedIn(code + ".officer")) {
                officer.sees(school);
            }
        }
    }

    private Person signedIn(String username) {
        return Person.signedIn(browser, suite.address(), username);
    }

    private Person firstTime(String username, String password) {
        return Person.signedInForTheFirstTime(browser, suite.address(), username, password);
    }

    /** Registers the school and answers the password for its first chair, which is shown once. */
    private String registersTheSchool(Person admin) {
        admin.opens("/schools");
        admin.press("登记学校");
        admin.types("学校名称", school);
        admin.types("学校代码", code);
        admin.dialog().getByLabel("类型").click();
        admin.page().getByTitle("完全中学").click();
        admin.types("地区", "新城区");
        admin.types("联系人", "李明");
        admin.types("姓名", "李明");
        admin.types("用户名", code + ".chair");
        admin.pressInDialog("登记学校");
        return passwordShownOnce(admin);
    }

    private String letsAnOfficerIn(Person chair) {
        chair.opens("/accounts");
        chair.press("新建账号");
        chair.types("姓名", "王芳");
        chair.types("用户名", code + ".officer");
        chair.dialog().getByText("委员（干事）").click();
        chair.pressInDialog("创建账号");
        return passwordShownOnce(chair);
    }

    private void suspends(Person admin) {
        admin.opens("/schools?search=" + code);
        admin.chooses(school + "的操作", "停用");
        admin.types("原因", "学校合并");
        admin.pressInDialog("停用");
        admin.sees(state("已停用", admin));
    }

    private static Locator state(String state, Person admin) {
        return admin.page()
                .getByRole(
                        AriaRole.CELL,
                        new Page.GetByRoleOptions().setName(state).setExact(true));
    }

    private static String passwordShownOnce(Person person) {
        Locator password = person.dialog().locator("code").last();
        person.sees(password);
        String shown = password.innerText().strip();
        person.pressInDialog("已记录");
        return shown;
    }
}
