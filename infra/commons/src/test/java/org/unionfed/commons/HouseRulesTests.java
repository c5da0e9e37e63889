package org.unionfed.commons;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionfed.testkit.architecture.HouseRules;

import static org.assertj.core.api.Assertions.assertThat;

/** A rule that cannot fail is none: each finds the fault planted for it, and only that one. */
class HouseRulesTests {

    private final JavaClasses planted = new ClassFileImporter().importPackages("org.unionfed.planted");

    @ParameterizedTest
    @CsvSource({
        "REPOSITORIES_LIST_WHAT_THEY_OFFER, GenerousRepository",
        "ENTITIES_STAY_AT_HOME, OpenEntity",
        "ENTITIES_KNOW_NO_SPRING, OpenEntity",
        "NOTHING_IS_INJECTED_INTO_FIELDS, FieldInjected",
        "TENANCY_IS_THE_TRANSACTION, OwnTransaction",
        "TIME_COMES_FROM_OUTSIDE, OwnTransaction",
        "ONLY_COMMONS_READS_CLAIMS, ClaimReader",
        "ONLY_THE_OUTBOX_SENDS, FieldInjected",
        "NAMES_SAY_SOMETHING, EverythingManager",
        "PACKAGES_ARE_NULL_MARKED, Faults",
    })
    void findsThePlantedFault(String rule, String fault) throws ReflectiveOperationException {
        var result = ((ArchRule) HouseRules.class.getField(rule).get(null)).evaluate(planted);

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().getDetails())
                .allMatch(it -> it.contains("org.unionfed.planted"))
                .anyMatch(it -> it.contains(fault));
    }
}
