package org.unionfed.gateway;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.util.ClassUtils;
import org.unionfed.testkit.architecture.HouseRules;
import org.unionfed.testkit.architecture.SourceRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packagesOf = GatewayApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLE = HouseRules.noCircles("org.unionfed.gateway");

    @ArchTest
    static final ArchRule PACKAGES_ARE_NULL_MARKED = HouseRules.PACKAGES_ARE_NULL_MARKED;

    @ArchTest
    static final ArchRule TIME_COMES_FROM_OUTSIDE = HouseRules.TIME_COMES_FROM_OUTSIDE;

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING = HouseRules.NAMES_SAY_SOMETHING;

    @ArchTest
    static final ArchRule TOKENS_STAY_IN_THE_SESSION = noClasses()
            .that()
            .resideOutsideOfPackage("..gateway.session..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.security.oauth2.core..")
            .because("only one package handles tokens; others get one as text for one request");

    @ArchTest
    static final ArchRule ROLES_ARE_NOT_JUDGED_HERE = noClasses()
            .that()
            .doNotHaveSimpleName("Me")
            .and()
            .resideOutsideOfPackage("org.unionfed.gateway.limits")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.unionfed.commons.security.Role")
            .because("what somebody may do each service decides for itself; a place for an upload is no right to it");

    @ArchTest
    static final ArchRule TENANTS_COME_FROM_TOKENS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.unionfed.commons.tenancy.Tenancy")
            .because("the gateway has no data of schools");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = HouseRules.NOTHING_IS_INJECTED_INTO_FIELDS;

    @Test
    void bringsNeitherPersistenceNorMessaging() {
        ClassLoader loader = getClass().getClassLoader();
        assertThat(ClassUtils.isPresent("jakarta.persistence.Entity", loader)).isFalse();
        assertThat(ClassUtils.isPresent("org.springframework.kafka.core.KafkaTemplate", loader))
                .isFalse();
    }

    @Test
    void sourcesKeepTheRulesOfTheHouse() {
        assertThat(SourceRules.broken(Path.of("src"))).isEmpty();
    }
}
