package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody at a browser of their own, signed in, doing what people of their role do. */
final class Person implements AutoCloseable {

    static final int PATIENCE_MILLIS = 30_000;
    private static final String DEMO_PASSWORD = "unionfed";

    private static final String SEND = """
            async ([method, path, body]) => {
                const cookie = document.cookie.split('; ').find(it => it.startsWith('XSRF-TOKEN='));
                const headers = {
                    'Content-Type': 'application/json',
                    'Idempotency-Key': crypto.randomUUID(),
                    'X-XSRF-TOKEN': decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)),
                    'X-Page': (await (await fetch('/api/me')).json()).page,
                };
                const plan = /^\\/api\\/plan\\/plans\\/[^/]+/.exec(path);
                if (plan !== null && method !== 'GET') {
                    const { version } = await (await fetch(plan[0], { headers })).json();
                    headers['If-Match'] = `"${version}"`;
                }
                const answer = await fetch(path, { method, headers, body: body && JSON.stringify(body) });
                if (!answer.ok) {
                    throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
                }
                return await answer.json();
            }
            """;

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
        Person person = atTheDoor(browser, address);
        person.gives(username, DEMO_PASSWORD);
        person.page.waitForURL(address + "/**");
        return person;
    }

    /** Signs in with the password that was handed over, and has to choose one of their own: that of the demo. */
    static Person signedInForTheFirstTime(Browser browser, String address, String username, String handedOver) {
        Person person = atTheDoor(browser, address);
        person.gives(username, handedOver);
        person.page.locator("#password-new").fill(DEMO_PASSWORD);
        person.page.locator("#password-confirm").fill(DEMO_PASSWORD);
        person.page.locator("[type=submit]").click();
        person.page.waitForURL(address + "/**");
        return person;
    }

    private static Person atTheDoor(Browser browser, String address) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1440, 900));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = context.newPage();
        page.navigate(address);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        return new Person(context, page, address);
    }

    private void gives(String username, String password) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    Page page() {
        return page;
    }

    void opens(String path) {
        page.navigate(address + path);
    }

    /** Their session at the gateway is over, as after a long pause; Keycloak still knows them. */
    void losesTheirSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("SESSION"));
    }

    /** Whether a list of the plan service has something in it for this person. */
    boolean has(String list) {
        return new ListedIds(address, context).firstOf(list).isPresent();
    }

    /** What lets another window of the same browser in without signing in again. */
    String whatTheBrowserKeeps() {
        return context.storageState();
    }

    /** Uploads a plan document and makes a draft plan of what was read; answers the plan's path. */
    String importsAndConfirms(Path document) {
        uploads(document);
        press("生成计划");
        pressInDialog("生成计划");
        page.waitForURL(Pattern.compile(".*/plans/[0-9a-f-]{36}"));
        return path();
    }

    /** Uploads a plan document and looks at what was read. */
    void uploads(Path document) {
        opens("/imports");
        page.setInputFiles("input[type=file]", document);
        page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}"));
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

    /** Follows a link that hands out a file and keeps that in the folder. */
    Path downloads(String link, Path folder) {
        Download download = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    /**
     * Sends what a screen would send, in the session of this person and against the version that stands, and answers the
     * body of the answer; a refusal fails the test.
     */
    Map<?, ?> sends(String method, String path, @Nullable Map<String, ?> body) {
        return (Map<?, ?>) page.evaluate(SEND, Arrays.asList(method, path, body));
    }

    /** Where they are, without the address of the suite. */
    String path() {
        return page.url().substring(address.length()).replaceFirst("\\?.*", "");
    }

    /** An item of a plan in its year, which opens for editing. */
    Locator item(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** What reminds of changes that are not saved yet. */
    Locator unsaved() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("有未保存的修改"));
    }

    /** The bell in the header with at least one notice that was not read. */
    Locator ringingBell() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("消息，[1-9]\\d*条未读")));
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void pressInDialog(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Fills the field of that label in the dialog or drawer that is open. */
    void types(String label, String text) {
        dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .fill(text);
    }

    /** Opens a menu and takes one of its entries. */
    void chooses(String menu, String entry) {
        press(menu);
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(entry).setExact(true))
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
