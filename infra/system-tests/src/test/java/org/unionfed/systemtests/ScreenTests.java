package org.unionfed.systemtests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

/** Every screen for everybody who sees it, in Chinese and English, on a desk and on a phone. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // signing in takes longer than looking
@ExtendWith(RunningSuite.class)
class ScreenTests {

    private final SuiteOnThisComputer suite;
    private final KeptSignIns signIns;

    ScreenTests(SuiteOnThisComputer suite) {
        this.suite = suite;
        this.signIns = new KeptSignIns(suite);
    }

    @Test
    void noPathOfTheClientIsLeftOut() {
        var paths = new ClientPaths(suite.checkout());
        var shown = new TreeSet<String>();
        Screens.ALL.stream().filter(Screen::showsItsPath).forEach(it -> shown.add(paths.patternOf(it.path())));

        assertThat(shown).containsExactlyInAnyOrderElementsOf(paths.patterns());
    }

    /** In each language once, and once in each size. */
    @ParameterizedTest
    @EnumSource(names = {"CHINESE_DESKTOP", "ENGLISH_PHONE"})
    @Execution(ExecutionMode.CONCURRENT)
    void everyScreenIsInOrder(Window window) {
        assertThat(faultsOf(Screens.ALL.stream(), window, Circumstance.PLENTY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH_DESKTOP, PLENTY",
        "CHINESE_PHONE, PLENTY",
        "CHINESE_DESKTOP, DARK",
        "ENGLISH_PHONE, EMPTY",
        "CHINESE_PHONE, FAILING",
        "ENGLISH_DESKTOP, OFFLINE",
        "CHINESE_DESKTOP, ZOOMED",
        "ENGLISH_DESKTOP, PRINTED"
    })
    @Execution(ExecutionMode.CONCURRENT)
    void theMainScreensAreInOrderWhatever(Window window, Circumstance circumstance) {
        assertThat(faultsOf(Screens.main(), window, circumstance)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT)
    void whoeverHasNoSchoolMeetsAScreenInOrder(Window window) {
        assertThat(faultsOf(Stream.of(Screens.named("member-home")), window, Circumstance.SHUT_OUT))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "officer-home, own.returned",
        "officer-plans, plans.create",
        "officer-plan-year, plans.actions.submit",
        "staff-review, plans.actions.approve",
        "staff-year, kit.export"
    })
    void theKeyboardAloneLeadsToWhatPeopleComeFor(String name, String action) {
        Screen screen = Screens.named(name);
        Window window = Window.CHINESE_DESKTOP;
        try (var chromium = new InstalledChromium();
                var visitor = new Visitor(
                        suite,
                        chromium.browser(),
                        window,
                        Circumstance.PLENTY,
                        signIns.of(screen.account(), chromium.browser()))) {
            assertThat(visitor.reachesByKeyboard(screen, action)).isTrue();
        }
    }

    private List<String> faultsOf(Stream<Screen> screens, Window window, Circumstance circumstance) {
        var byAccount = screens.filter(it -> it.windows().test(window))
                .collect(groupingBy(Screen::account, LinkedHashMap::new, toList()));
        var faults = new ArrayList<String>();
        try (var chromium = new InstalledChromium()) { // a browser cannot be driven from two threads
            byAccount.forEach((account, theirs) -> {
                String signedIn = signIns.of(account, chromium.browser());
                try (var visitor = new Visitor(suite, chromium.browser(), window, circumstance, signedIn)) {
                    theirs.forEach(it -> faults.addAll(visitor.visit(it)));
                }
            });
        }
        return faults;
    }
}
