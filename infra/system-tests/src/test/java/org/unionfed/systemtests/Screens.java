package org.unionfed.systemtests;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every screen of the client, for everybody who is shown something else there than others. */
final class Screens {

    private static final String NOBODY = "";
    private static final String MEMBER = "qsyz.member";
    static final String OFFICER = "fyzx.officer";
    /** Of a school that has no plan in the demo. */
    private static final String NEW_OFFICER = "csxx.officer";

    private static final String CHAIR = "qsyz.chair";
    private static final String STAFF = "fed.staff";
    private static final String ADMIN = "fed.admin";

    private static final String APPROVED = "/plans/{plans?state=APPROVED}";
    private static final String RETURNED = "/plans/{plans?state=RETURNED}";
    private static final String WAITING = "/review?plan={reviews}";
    private static final String READ = "/imports/{imports?state=OPEN}";

    static final List<Screen> ALL = List.of(
            Screen.of("landing", NOBODY, "/").refusedWith(401),
            Screen.of("landing-asked", NOBODY, "/plans").refusedWith(401),
            Screen.of("member-home", MEMBER, "/"),
            Screen.of("member-plans", MEMBER, "/plans"),
            Screen.of("member-plan", MEMBER, APPROVED),
            Screen.of("member-plan-of-now", MEMBER, "/plans/current"),
            Screen.of("member-inbox", MEMBER, "/inbox"),
            Screen.of("member-not-allowed", MEMBER, "/imports").refusedWith(403),
            Screen.of("member-no-such-page", MEMBER, "/nowhere").refusedWith(404),
            Screen.of("officer-home", OFFICER, "/"),
            Screen.of("officer-navigation", OFFICER, "/")
                    .pressing("shell.openNavigation")
                    .onlyOnPhones(),
            Screen.of("officer-search", OFFICER, "/").pressing("shell.search"),
            Screen.of("officer-account-menu", OFFICER, "/").pressing("shell.account"),
            Screen.of("officer-bell", OFFICER, "/").pressing("inbox.bell_other"),
            Screen.of("officer-glossary", OFFICER, "/").pressing("shell.help", "glossary.title"),
            Screen.of("officer-tour", OFFICER, "/")
                    .pressing("shell.help", "tour.again")
                    .showing("tour.steps.welcome.title"),
            Screen.of("officer-plans", OFFICER, "/plans"),
            Screen.of("officer-new-plan", OFFICER, "/plans").pressing("plans.create"),
            Screen.of("officer-plan-year", OFFICER, RETURNED),
            Screen.of("officer-plan-outline", OFFICER, RETURNED + "?tab=outline"),
            Screen.of("officer-plan-table", OFFICER, RETURNED + "?tab=table"),
            Screen.of("officer-plan-previous", OFFICER, RETURNED + "?tab=previous"),
            Screen.of("officer-plan-history", OFFICER, RETURNED + "?tab=history"),
            Screen.of("officer-plan-item", OFFICER, RETURNED).pressing("plans.addItem"),
            Screen.of("officer-plan-section", OFFICER, RETURNED + "?tab=outline")
                    .pressing("plans.addSection"),
            Screen.of("officer-plan-submit", OFFICER, RETURNED).pressing("plans.actions.submit"),
            Screen.of("officer-no-such-plan", OFFICER, "/plans/00000000-0000-0000-0000-000000000000")
                    .refusedWith(404),
            Screen.of("officer-imports", OFFICER, "/imports"),
            Screen.of("officer-import-calendar", OFFICER, READ),
            Screen.of("officer-import-source", OFFICER, READ)
                    .pressing("imports.source")
                    .onlyOnPhones(),
            Screen.of("officer-import-outline", OFFICER, READ).pressing("plans.tabs.outline"),
            Screen.of("officer-import-findings", OFFICER, READ).pressing("imports.findings"),
            Screen.of("officer-import-corrections", OFFICER, READ).pressing("imports.correctionsMade"),
            Screen.of("officer-import-confirm", OFFICER, READ).pressing("imports.confirm"),
            Screen.of("officer-import-discard", OFFICER, READ).pressing("imports.discard"),
            Screen.of("officer-inbox", OFFICER, "/inbox"),
            Screen.of("new-officer-home", NEW_OFFICER, "/"),
            Screen.of("chair-home", CHAIR, "/"),
            Screen.of("chair-plan-previous", CHAIR, APPROVED + "?tab=previous"),
            Screen.of("chair-plan-history", CHAIR, APPROVED + "?tab=history"),
            Screen.of("chair-plan-continue", CHAIR, APPROVED).pressing("plans.actions.continue"),
            Screen.of("chair-import-confirmed", CHAIR, "/imports/{imports?state=CONFIRMED}"),
            Screen.of("chair-accounts", CHAIR, "/accounts"),
            Screen.of("chair-new-account", CHAIR, "/accounts").pressing("accounts.new"),
            Screen.of("chair-edit-account", CHAIR, "/accounts").pressing("kit.actionsFor", "common.edit"),
            Screen.of("staff-home", STAFF, "/"),
            Screen.of("staff-review", STAFF, "/review"),
            Screen.of("staff-review-plan", STAFF, WAITING),
            Screen.of("staff-review-keys", STAFF, "/review")
                    .pressing("review.help.title")
                    .onlyOnDesktops(),
            Screen.of("staff-review-return", STAFF, WAITING).pressing("plans.actions.return"),
            Screen.of("staff-review-approve", STAFF, WAITING).pressing("plans.actions.approve"),
            Screen.of("staff-plans", STAFF, "/plans"),
            Screen.of("staff-plan", STAFF, APPROVED),
            Screen.of("staff-plan-reopen", STAFF, APPROVED).pressing("plans.actions.reopen"),
            Screen.of("staff-year", STAFF, "/year"),
            Screen.of("staff-year-cell", STAFF, "/year?cell={schools?search=qsyz}~3"),
            Screen.of("staff-year-charts", STAFF, "/year?view=charts"),
            Screen.of("staff-year-lacks", STAFF, "/year?view=lacks"),
            Screen.of("staff-year-comparison", STAFF, "/year?view=compare"),
            Screen.of("staff-schools", STAFF, "/schools"),
            Screen.of("staff-deadlines", STAFF, "/deadlines"),
            Screen.of("staff-themes", STAFF, "/themes"),
            Screen.of("staff-theme-words", STAFF, "/themes").pressing("common.edit"),
            Screen.of("staff-inbox", STAFF, "/inbox"),
            Screen.of("admin-home", ADMIN, "/"),
            Screen.of("admin-schools", ADMIN, "/schools"),
            Screen.of("admin-register-school", ADMIN, "/schools").pressing("schools.register"),
            Screen.of("admin-suspend-school", ADMIN, "/schools?search=qsyz")
                    .pressing("kit.actionsFor", "schools.suspend"),
            Screen.of("admin-schools-import", ADMIN, "/schools/import"),
            Screen.of("admin-school-accounts", ADMIN, "/schools/{schools?search=qsyz}/accounts"));

    private static final Set<String> MAIN = Set.of(
            "landing",
            "officer-home",
            "officer-plans",
            "officer-plan-year",
            "officer-plan-outline",
            "officer-imports",
            "officer-import-calendar",
            "officer-inbox",
            "chair-accounts",
            "staff-home",
            "staff-review",
            "staff-year",
            "staff-year-charts",
            "staff-year-lacks",
            "staff-themes",
            "admin-schools");

    /** Those that are looked at under every circumstance too. */
    static Stream<Screen> main() {
        return ALL.stream().filter(it -> MAIN.contains(it.name()));
    }

    static Screen named(String name) {
        return ALL.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private Screens() {}
}
