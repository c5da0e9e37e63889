package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Somebody who looks at one screen after the other in a window, takes pictures and says what is wrong. */
final class Visitor implements AutoCloseable {

    private static final int MOST_TABS = 60;
    private static final List<AriaRole> PRESSED = List.of(AriaRole.BUTTON, AriaRole.TAB, AriaRole.MENUITEM);

    private final SuiteOnThisComputer suite;
    private final Window window;
    private final Circumstance circumstance;
    private final ScreenScripts scripts;
    private final ClientTexts texts;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    /** @param signedIn what a signed-in browser keeps; empty for somebody who is not signed in */
    Visitor(SuiteOnThisComputer suite, Browser browser, Window window, Circumstance circumstance, String signedIn) {
        this.suite = suite;
        this.window = window;
        this.circumstance = circumstance;
        this.scripts = new ScreenScripts(suite.checkout());
        this.texts = new ClientTexts(suite.checkout(), window.language());
        Browser.NewContextOptions options = circumstance.options(window);
        this.context = browser.newContext(signedIn.isEmpty() ? options : options.setStorageState(signedIn));
        context.setDefaultTimeout(Person.PATIENCE_MILLIS);
        context.addInitScript("localStorage.setItem('language', '\"" + window.language() + "\"')");
        context.addInitScript(scripts.watch());
        circumstance.prepare(context);
        this.page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> errors.add("script error: " + error));
    }

    /** Opens a screen, takes its picture and answers its faults. */
    List<String> visit(Screen screen) {
        errors.clear();
        context.setOffline(false); // whatever befell the screen before
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        List<String> faults = new ArrayList<>();
        try {
            open(screen);
            circumstance.befall(page);
            settle();
            faults.addAll(faultsShown());
        } catch (PlaywrightException failure) {
            faults.add("cannot be shown: " + failure.getMessage());
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(picture(screen))
                .setFullPage(screen.pressed().isEmpty()));
        errors.stream().filter(it -> !isExpected(it, screen)).forEach(faults::add);
        return faults.stream().map(it -> pictureName(screen) + ": " + it).toList();
    }

    /** Whether pressing the tab key leads to something in the screen with this text, and shows that it did. */
    boolean reachesByKeyboard(Screen screen, String text) {
        open(screen);
        Pattern name = texts.named(text);
        return IntStream.range(0, MOST_TABS)
                .mapToObj(it -> focusedAfterTab())
                .anyMatch(it -> name.matcher(it).find());
    }

    /** What the focus is on; empty while that is outside of the screen or cannot be seen. */
    private String focusedAfterTab() {
        page.keyboard().press("Tab");
        return (String) page.evaluate(scripts.focused());
    }

    /** Whoever turns many pages quickly has more streams open than the gateway allows, until it sees them closed. */
    private boolean isExpected(String error, Screen screen) {
        return error.contains("status of " + screen.refusal())
                || circumstance.explains(error)
                || (error.contains("status of 429") && error.contains("/inbox/stream"));
    }

    @SuppressWarnings("unchecked") // the script answers a list of sentences
    private List<String> faultsShown() {
        if (circumstance.isSearchedForBarriers(window)) {
            page.evaluate(scripts.axe());
        }
        return (List<String>) page.evaluate(scripts.faults());
    }

    private void open(Screen screen) {
        page.navigate(suite.address() + new ListedIds(suite.address(), context).putInto(screen.path()));
        screen.pressed().forEach(it -> pressable(texts.named(it)).click());
        if (!screen.shown().isEmpty()) {
            page.getByText(texts.named(screen.shown())).first().waitFor();
        }
        settle();
    }

    private void settle() {
        page.waitForFunction(scripts.settled());
    }

    private Locator pressable(Pattern name) {
        Stream<Locator> byRole =
                PRESSED.stream().map(role -> page.getByRole(role, new Page.GetByRoleOptions().setName(name)));
        return Stream.concat(
                        byRole,
                        Stream.of(page.locator(".ant-segmented-item", new Page.LocatorOptions().setHasText(name))))
                .reduce(Locator::or)
                .orElseThrow()
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            errors.add("console: " + message.text() + " " + message.location());
        }
    }

    private Path picture(Screen screen) {
        return suite.checkout().resolve("infra/system-tests/target/screens").resolve(pictureName(screen) + ".png");
    }

    private String pictureName(Screen screen) {
        return screen.name() + "." + window.inFileNames() + circumstance.inFileNames();
    }

    @Override
    public void close() {
        context.close();
    }
}
