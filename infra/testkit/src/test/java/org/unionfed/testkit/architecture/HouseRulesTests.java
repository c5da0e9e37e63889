package org.unionfed.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Every rule of the house notices what breaks it. */
class HouseRulesTests {

    private static final String HERE = "org.unionfed.testkit.architecture";
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(HERE + ".broken");

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(
                        HouseRules.REPOSITORIES_LIST_WHAT_THEY_OFFER, List.of("OffersEverything", "RepositoryForAll")),
                arguments(
                        HouseRules.ONLY_REPOSITORIES_ASK_THE_DATABASE, List.of("UseCaseWithSql", "UseCaseWithQueries")),
                arguments(HouseRules.ENTITIES_STAY_AT_HOME, List.of("EntityForAll")),
                arguments(HouseRules.ENTITIES_KNOW_NO_SPRING, List.of("EntityWithSpring")),
                arguments(HouseRules.NOTHING_IS_INJECTED_INTO_FIELDS, List.of("InjectedField")),
                arguments(HouseRules.ONLY_COMMONS_READS_CLAIMS, List.of("ReadsClaims")),
                arguments(HouseRules.ONLY_THE_OUTBOX_SENDS, List.of("SendsItself")),
                arguments(HouseRules.NO_SERVICE_ASKS_ANOTHER, List.of("AsksAnotherService")),
                arguments(HouseRules.TENANCY_IS_THE_TRANSACTION, List.of("TransactionalType", "TransactionalMethod")),
                arguments(HouseRules.TIME_COMES_FROM_OUTSIDE, List.of("ReadsTheClock", "ReadsTheCalendar")),
                arguments(
                        HouseRules.NAMES_SAY_SOMETHING,
                        List.of("ThingImpl", "ThingManager", "ThingHelper", "ThingUtil", "ThingUtils", "ThingBase")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noticesWhatBreaksIt(ArchRule rule, List<String> culprits) {
        EvaluationResult result = rule.evaluate(BROKEN);

        assertThat(result.getFailureReport().getDetails())
                .allMatch(it -> culprits.stream().anyMatch(it::contains))
                .hasSizeGreaterThanOrEqualTo(culprits.size());
        for (String culprit : culprits) {
            assertThat(result.getFailureReport().getDetails()).anyMatch(it -> it.contains(culprit));
        }
    }

    @Test
    void noticesACircle() {
        assertThat(HouseRules.noCircles(HERE + ".broken").evaluate(BROKEN).hasViolation())
                .isTrue();
    }

    @Test
    void noticesACircleOfFoldersThatIsNoneOfPackages() {
        JavaClasses folders = new ClassFileImporter().importPackages(HERE + ".broken.left", HERE + ".broken.right");

        assertThat(HouseRules.noCircles(HERE + ".broken").evaluate(folders).hasViolation())
                .isFalse();
        assertThat(HouseRules.noCirclesOfFolders(HERE + ".broken")
                        .evaluate(folders)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void noticesAPackageWithoutAWordAboutNull() {
        JavaClasses unmarked = new ClassFileImporter().importPackages(HERE + ".unmarked");

        assertThat(HouseRules.PACKAGES_ARE_NULL_MARKED.evaluate(unmarked).hasViolation())
                .isTrue();
        assertThat(HouseRules.PACKAGES_ARE_NULL_MARKED.evaluate(BROKEN).hasViolation())
                .isFalse();
    }

    /** A rule that is added comes into the list above too. */
    @Test
    void leavesNoRuleOut() {
        long rules = Stream.of(HouseRules.class.getFields())
                .filter(it -> Modifier.isStatic(it.getModifiers()))
                .count();

        assertThat(rules().count() + 1).isEqualTo(rules);
    }
}
