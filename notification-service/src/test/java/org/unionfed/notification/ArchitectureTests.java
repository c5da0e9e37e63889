package org.unionfed.notification;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.inbox.Subscription;
import org.unionfed.testkit.architecture.HouseRules;
import org.unionfed.testkit.architecture.SourceRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packages = "org.unionfed.notification", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule featuresFormNoCircle = HouseRules.noCircles("org.unionfed.notification");

    @ArchTest
    static final ArchRule packagesAreNullMarked = HouseRules.PACKAGES_ARE_NULL_MARKED;

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = HouseRules.NOTHING_IS_INJECTED_INTO_FIELDS;

    @ArchTest
    static final ArchRule claimsAreReadInOnePlace = HouseRules.ONLY_COMMONS_READS_CLAIMS;

    @ArchTest
    static final ArchRule namesSaySomething = HouseRules.NAMES_SAY_SOMETHING;

    @ArchTest
    static final ArchRule theInboxKnowsNeitherKafkaNorStreams = noClasses()
            .that()
            .resideInAPackage("org.unionfed.notification.inbox..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.unionfed.notification.intake..",
                    "org.unionfed.notification.stream..",
                    "org.springframework.kafka..",
                    "org.apache.kafka..")
            .because("notices are the same however they came and however they are delivered");

    @ArchTest
    static final ArchRule otherServicesAreKnownByTheirEventsOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.unionfed.plan..", "org.unionfed.gateway..")
            .because("a service shares facts with others, not code");

    @ArchTest
    static final ArchRule controllersAreHidden = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .notBePublic()
            .because("only the framework calls them");

    @ArchTest
    static final ArchRule tenancyIsTheTransaction = HouseRules.TENANCY_IS_THE_TRANSACTION;

    @ArchTest
    static final ArchRule timeComesFromOutside = HouseRules.TIME_COMES_FROM_OUTSIDE;

    @ArchTest
    static final ArchRule onlyTheOutboxSends = HouseRules.ONLY_THE_OUTBOX_SENDS;

    @ArchTest
    static final ArchRule subscriptionsStayWithTheIntake = methods()
            .that()
            .haveRawReturnType(Subscription.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("org.unionfed.notification.intake..")
            .because("what comes in from other services is understood in one place");

    @ArchTest
    static final ArchRule asksNoOtherService = HouseRules.NO_SERVICE_ASKS_ANOTHER;

    @Test
    void sourcesKeepTheRulesOfTheHouse() {
        assertThat(SourceRules.broken(Path.of("src"))).isEmpty();
    }
}
