package org.unionfed.plan;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionfed.testkit.architecture.HouseRules;
import org.unionfed.testkit.architecture.SourceRules;
import org.unionfed.testkit.architecture.SqlRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packagesOf = PlanServiceApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule packagesFormNoCircles = HouseRules.noCircles("org.unionfed.plan");

    @ArchTest
    static final ArchRule foldersFormNoCircles = HouseRules.noCirclesOfFolders("org.unionfed.plan");

    @ArchTest
    static final ArchRule packagesAreNullMarked = HouseRules.PACKAGES_ARE_NULL_MARKED;

    @ArchTest
    static final ArchRule repositoriesListWhatTheyOffer = HouseRules.REPOSITORIES_LIST_WHAT_THEY_OFFER;

    @ArchTest
    static final ArchRule onlyRepositoriesAskTheDatabase = HouseRules.ONLY_REPOSITORIES_ASK_THE_DATABASE;

    @ArchTest
    static final ArchRule aggregatesStayInTheirFeature = HouseRules.ENTITIES_STAY_AT_HOME;

    @ArchTest
    static final ArchRule aggregatesKnowNoSpring = HouseRules.ENTITIES_KNOW_NO_SPRING;

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = HouseRules.NOTHING_IS_INJECTED_INTO_FIELDS;

    @ArchTest
    static final ArchRule claimsAreReadInOnePlace = HouseRules.ONLY_COMMONS_READS_CLAIMS;

    @ArchTest
    static final ArchRule onlyTheOutboxSends = HouseRules.ONLY_THE_OUTBOX_SENDS;

    @ArchTest
    static final ArchRule tenancyIsTheTransaction = HouseRules.TENANCY_IS_THE_TRANSACTION;

    @ArchTest
    static final ArchRule timeComesFromOutside = HouseRules.TIME_COMES_FROM_OUTSIDE;

    @ArchTest
    static final ArchRule namesSaySomething = HouseRules.NAMES_SAY_SOMETHING;

    @ArchTest
    static final ArchRule onlyOnePlaceKnowsKeycloak = noClasses()
            .that()
            .resideOutsideOfPackage("org.unionfed.plan.keycloak")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.keycloak..")
            .because("the account server is a detail that may be exchanged or upgraded");

    @ArchTest
    static final ArchRule theReaderIsPureJava = noClasses()
            .that()
            .resideInAPackage("org.unionfed.plan.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "jakarta..", "java.net..", "java.sql..", "org.unionfed.commons..")
            .because("bytes go in and a document comes out, whoever asks");

    @ArchTest
    static final ArchRule callersComeFromCommons = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.security..")
            .because("who is calling is read from the token in one place only, and school roles only from its claim");

    @ArchTest
    static final ArchRule asksNoOtherService = HouseRules.NO_SERVICE_ASKS_ANOTHER;

    /** Who else reads a table than the feature it belongs to; nobody else writes one. */
    @Test
    void eachTableIsNamedByOneFeature() {
        Map<String, Set<String>> published = Map.of(
                "school", Set.of("annualplan", "review"), // names and regions to show
                "plan_register", Set.of("review"),
                "rollup_plan", Set.of("review")); // when a plan was first handed in

        assertThat(SqlRules.broken(
                        Path.of("src/main/java/org/unionfed/plan"),
                        Path.of("src/main/resources/db/migration"),
                        published))
                .isEmpty();
    }

    @Test
    void sourcesKeepTheRulesOfTheHouse() {
        assertThat(SourceRules.broken(Path.of("src"))).isEmpty();
    }
}
