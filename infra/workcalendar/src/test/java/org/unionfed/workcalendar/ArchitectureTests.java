package org.unionfed.workcalendar;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.unionfed.testkit.architecture.HouseRules;
import org.unionfed.testkit.architecture.SourceRules;

import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packages = "org.unionfed.workcalendar", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule packagesAreNullMarked = HouseRules.PACKAGES_ARE_NULL_MARKED;

    @ArchTest
    static final ArchRule timeComesFromOutside = HouseRules.TIME_COMES_FROM_OUTSIDE;

    @ArchTest
    static final ArchRule namesSaySomething = HouseRules.NAMES_SAY_SOMETHING;

    @ArchTest
    static final ArchRule theCalendarNeedsNothingElse = ArchRuleDefinition.classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "com.nlf.calendar..", "org.unionfed.workcalendar..")
            .because("every service has it, whatever else it has");

    @ArchTest
    static final ArchRule theLunarLibraryIsAskedForLunarDaysOnly = ArchRuleDefinition.noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("com[.]nlf[.]calendar[.](util[.])?Holiday.*")
            .because("what it knows of days off is incomplete");

    @Test
    void sourcesKeepTheRulesOfTheHouse() {
        assertThat(SourceRules.broken(Path.of("src"))).isEmpty();
    }
}
