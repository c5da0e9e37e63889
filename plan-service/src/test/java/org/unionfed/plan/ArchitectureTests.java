package org.unionfed.plan;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packagesOf = PlanServiceApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule packagesFormNoCircles = slices().matching("org.unionfed.plan.(**)")
            .should()
            .beFreeOfCycles()
            .because("a feature that can be read alone can be changed alone");

    @ArchTest
    static final ArchRule onlyOnePlaceKnowsKeycloak = noClasses()
            .that()
            .resideOutsideOfPackage("org.unionfed.plan.keycloak")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.keycloak..")
            .because("the account server is a detail that may be exchanged or upgraded");

    @ArchTest
    static final ArchRule aggregatesKnowNoSpring = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..")
            .because("rules are tested without a container");

    @ArchTest
    static final ArchRule aggregatesStayInTheirFeature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .because("state changes only through the use cases of the feature");

    @ArchTest
    static final ArchRule callersComeFromCommons = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.security..")
            .because("who is calling is read from the token in one place only, and school roles only from its claim");

    @ArchTest
    static final ArchRule tenancyIsTheTransaction = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.transaction.annotation.Transactional")
            .because("a unit of work says on whose behalf it runs");
}
