package org.unionfed.conformance;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.unionfed.testkit.architecture.HouseRules;
import org.unionfed.testkit.architecture.SourceRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** Of what services are held to, and of the small service that it is tried on. */
@AnalyzeClasses(packages = {"org.unionfed.conformance", "org.unionfed.letter"})
class ArchitectureTests {

    @ArchTest
    static final ArchRule packagesAreNullMarked = HouseRules.PACKAGES_ARE_NULL_MARKED;

    @ArchTest
    static final ArchRule namesSaySomething = HouseRules.NAMES_SAY_SOMETHING;

    @ArchTest
    static final ArchRule timeComesFromOutside = HouseRules.TIME_COMES_FROM_OUTSIDE;

    @ArchTest
    static final ArchRule aggregatesStayInTheirFeature = HouseRules.ENTITIES_STAY_AT_HOME;

    @ArchTest
    static final ArchRule aggregatesKnowNoSpring = HouseRules.ENTITIES_KNOW_NO_SPRING;

    @ArchTest
    static final ArchRule repositoriesListWhatTheyOffer = HouseRules.REPOSITORIES_LIST_WHAT_THEY_OFFER;

    @ArchTest
    static final ArchRule claimsAreReadInOnePlace = HouseRules.ONLY_COMMONS_READS_CLAIMS;

    @ArchTest
    static final ArchRule onlyTheOutboxSends = HouseRules.ONLY_THE_OUTBOX_SENDS;

    @ArchTest
    static final ArchRule asksNoOtherService = HouseRules.NO_SERVICE_ASKS_ANOTHER;

    @ArchTest
    static final ArchRule tenancyIsTheTransaction = HouseRules.TENANCY_IS_THE_TRANSACTION;

    @ArchTest
    static final ArchRule knowsNoService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.unionfed.plan..", "org.unionfed.notification..", "org.unionfed.gateway..")
            .because("every service is held to the same, whatever it does");

    @Test
    void sourcesKeepTheRulesOfTheHouse() {
        assertThat(SourceRules.broken(Path.of("src"))).isEmpty();
    }
}
