package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody at a browser of their own, signed in, doing what people of their role do. */
final class Person implements AutoCloseable {

    static final int PATIENCE_MILLIS = 30_000;
    private static final String DEMO_PASSWORD = "unionfed";

    private final BrowserContext context;
    private final Page page;
    private final String address;

    private Person(BrowserContext context, Page page, String address) {
        this.context = context;
        this.page = page;
        this.address = address;
    }

    /** Opens the suite in a new window and signs in through Keycloak. */
    static Person signedIn(Browser browser, String address, String username) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1440, 900));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = context.newPage();
        page.navigate(address);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        page.locator("#username").fill(username);
        page.locator("#kc-login").click(); // Keycloak asks who it is before it asks for the password
        page.locator("#password").fill(DEMO_PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address + "/**");
        return new Person(context, page, address);
    }

    Page page() {
        return page;
    }

    void opens(String path) {
        page.navigate(address + path);
    }

    /** Uploads a plan document and makes a draft plan of what was read; answers the plan's path. */
    String importsAndConfirms(Path document) {
        opens("/imports");
        page.setInputFiles("input[type=file]", document);
        page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}"));
        press("生成计划");
        pressInDialog("生成计划");
        page.waitForURL(Pattern.compile(".*/plans/[0-9a-f-]{36}"));
        return page.url().substring(address.length());
    }

    void submits() {
        press("报送");
        pressInDialog("报送");
        sees("计划已报送联合会");
    }

    void returnsForAnIncompletePlan(String comment) {
        press("退回");
        dialog().getByLabel("原因").click();
        page.getByTitle("内容不完整").click();
        dialog().getByLabel("说明").fill(comment);
        pressInDialog("退回");
        sees("计划已退回学校");
    }

    void approves() {
        press("批准");
        pressInDialog("批准");
        sees("计划已批准");
    }

    void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    void sees(Locator what) {
        assertThat(what).isVisible();
    }

    /** The bell in the header with at least one notice that was not read. */
    Locator ringingBell() {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("通知，[1-9]\\d* 条未读")));
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void pressInDialog(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG).last();
    }

    @Override
    public void close() {
        context.close();
    }
}
