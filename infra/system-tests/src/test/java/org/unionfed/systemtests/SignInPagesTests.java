package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Keycloak's pages as people see them on the way in, in both languages, sizes and appearances. */
@ExtendWith(RunningSuite.class)
class SignInPagesTests {

    private static final String SIGN_IN = "/oauth2/authorization/keycloak";
    private static final String MEMBER = "qsyz.member";
    private static final String PASSWORD = "unionfed";

    private final SuiteOnThisComputer suite;
    private final ScreenScripts scripts;

    SignInPagesTests(SuiteOnThisComputer suite) {
        this.suite = suite;
        this.scripts = new ScreenScripts(suite.checkout());
    }

    @ParameterizedTest
    @CsvSource({"CHINESE_DESKTOP, LIGHT", "CHINESE_PHONE, DARK", "ENGLISH_DESKTOP, DARK", "ENGLISH_PHONE, LIGHT"})
    void everyPageOnTheWayInIsInOrder(Window window, ColorScheme appearance) {
        var faults = new ArrayList<String>();
        try (var chromium = new InstalledChromium();
                var context = opened(chromium.browser(), window, appearance)) {
            Page page = context.newPage();
            page.onPageError(error -> faults.add("script error: " + error));
            String look = window.inFileNames() + "-" + appearance.name().toLowerCase(Locale.ROOT);

            page.navigate(suite.address() + SIGN_IN);
            faults.addAll(faultsOf(page, "sign-in." + look));

            gives(page, MEMBER, "not the password");
            faults.addAll(faultsOf(page, "sign-in-refused." + look));

            gives(page, MEMBER, PASSWORD);
            page.waitForURL(suite.address() + "/**");
            page.navigate(suite.address() + SIGN_IN + "?action=password");
            faults.addAll(faultsOf(page, "sign-in-new-password." + look));

            page.navigate(suite.address() + SIGN_IN + "?action=second-factor");
            faults.addAll(faultsOf(page, "sign-in-second-factor." + look));
            page.locator("#mode-manual").click();
            faults.addAll(faultsOf(page, "sign-in-second-factor-by-hand." + look));

            page.navigate(suite.keycloak()
                    + "/realms/unionfed/protocol/openid-connect/auth?client_id=nobody&ui_locales=" + window.language());
            faults.addAll(faultsOf(page, "sign-in-impossible." + look));
        }
        assertThat(faults).isEmpty();
    }

    private BrowserContext opened(Browser browser, Window window, ColorScheme appearance) {
        BrowserContext context = browser.newContext(window.options().setColorScheme(appearance));
        context.setDefaultTimeout(Person.PATIENCE_MILLIS);
        context.addInitScript(scripts.watch());
        return context;
    }

    private static void gives(Page page, String username, String password) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    @SuppressWarnings("unchecked") // the script answers a list of sentences
    private List<String> faultsOf(Page page, String name) {
        page.waitForFunction(scripts.settled());
        page.evaluate(scripts.axe());
        var found = (List<String>) page.evaluate(scripts.faults());
        Path pictures = suite.checkout().resolve("infra/system-tests/target/screens");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(pictures.resolve(name + ".png"))
                .setFullPage(true));
        return found.stream().map(it -> name + ": " + it).toList();
    }
}
