package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** How long people wait for the first screen. */
@ExtendWith(RunningSuite.class)
class SpeedTests {

    private static final int FIRST_LOAD_BYTES = 350_000;

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
}
