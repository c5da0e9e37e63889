package org.unionfed.systemtests;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the browser keeps of everybody who signed in once, so that further windows open without signing in. */
final class KeptSignIns {

    private static final String SOMETHING_TO_CORRECT = "infra/system-tests/src/test/resources/road/gzyt-2015.txt";

    private final SuiteOnThisComputer suite;
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    KeptSignIns(SuiteOnThisComputer suite) {
        this.suite = suite;
    }

    /** Signs in where this was not done yet; an account without a name stands for nobody. */
    String of(String account, Browser browser) {
        return account.isEmpty() ? "" : kept.computeIfAbsent(account, it -> signIn(it, browser));
    }

    private String signIn(String account, Browser browser) {
        Path document = suite.checkout().resolve(SOMETHING_TO_CORRECT);
        try (Person person = Person.signedIn(browser, suite.address(), account)) {
            if (account.equals(Screens.OFFICER) && !person.has("imports?state=OPEN")) {
                person.uploads(document);
            }
            return person.whatTheBrowserKeeps();
        }
    }
}
