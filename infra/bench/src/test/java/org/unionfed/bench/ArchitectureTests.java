package org.unionfed.bench;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.unionfed.testkit.architecture.HouseRules;

@AnalyzeClasses(packages = "org.unionfed.bench", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule packagesHaveNoCircles = HouseRules.noCircles("org.unionfed.bench");

    @ArchTest
    static final ArchRule packagesAreNullMarked = HouseRules.PACKAGES_ARE_NULL_MARKED;

    @ArchTest
    static final ArchRule namesSaySomething = HouseRules.NAMES_SAY_SOMETHING;

    @ArchTest
    static final ArchRule theSuiteIsMeasuredFromOutside = ArchRuleDefinition.noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.unionfed.commons..",
                    "org.unionfed.plan.annualplan..",
                    "org.unionfed.plan.deadline..",
                    "org.unionfed.plan.review..",
                    "org.unionfed.plan.rollup..",
                    "org.unionfed.plan.school..",
                    "org.springframework..")
            .because("what people meet is the running suite, and only the reader is a library");
}
