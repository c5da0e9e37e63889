package org.unionfed.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Rules that hold in every module; architecture tests include those that apply to them. */
public final class HouseRules {

    private static final String COMMONS = "org.unionfed.commons..";
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String REPOSITORY = "org.springframework.data.repository.Repository";

    public static final ArchRule REPOSITORIES_LIST_WHAT_THEY_OFFER = classes()
            .that()
            .areAssignableTo(REPOSITORY)
            .should()
            .notBeAssignableTo("org.springframework.data.repository.CrudRepository")
            .andShould()
            .notBeAssignableTo("org.springframework.data.repository.PagingAndSortingRepository")
            .andShould()
            .notBePublic()
            .allowEmptyShould(true)
            .because("what a repository does not offer cannot be misused, and only its feature should see it");

    public static final ArchRule ONLY_REPOSITORIES_ASK_THE_DATABASE = noClasses()
            .that(describe("are no part of a @Repository", it -> !isOfARepository(it)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("jakarta[.]persistence[.](EntityManager|Query|TypedQuery)")
            .because("who looks for a statement must know in which classes to look");

    public static final ArchRule ENTITIES_STAY_AT_HOME = classes()
            .that()
            .areAnnotatedWith(ENTITY)
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("other features see views and events, not our tables");

    public static final ArchRule ENTITIES_KNOW_NO_SPRING = noClasses()
            .that()
            .areAnnotatedWith(ENTITY)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..")
            .allowEmptyShould(true)
            .because("a rule of the field must be testable without a framework");

    public static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.persistence.PersistenceContext")
            .allowEmptyShould(true)
            .because("a constructor shows what a class needs");

    /** For services; the gateway, which signs people in, reads claims too. */
    public static final ArchRule ONLY_COMMONS_READS_CLAIMS = noClasses()
            .that()
            .resideOutsideOfPackage(COMMONS)
            .should()
            .callMethodWhere(describe("it reads a claim of a token", HouseRules::readsAClaim))
            .because("roles of one school must not give rights in another, and one place knows how to tell them apart");

    public static final ArchRule ONLY_THE_OUTBOX_SENDS = noClasses()
            .that()
            .resideOutsideOfPackage(COMMONS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka.clients.producer..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo("org.springframework.kafka.core.KafkaOperations")
            .because("a fact and its change are stored together or not at all");

    public static final ArchRule NO_SERVICE_ASKS_ANOTHER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..", "org.springframework.web.client..", "org.springframework.http.client..")
            .because("what a service needs of another it keeps as its own replica, fed by events");

    public static final ArchRule TENANCY_IS_THE_TRANSACTION = noClasses()
            .should()
            .beAnnotatedWith("org.springframework.transaction.annotation.Transactional")
            .orShould(haveATransactionalMethod())
            .because("a transaction without a tenant sees nothing, or worse");

    public static final ArchRule TIME_COMES_FROM_OUTSIDE = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .because("what happens at the very instant can only be tested with a clock that is passed in");

    public static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Base")
            .because("a name that says nothing hides a class that does everything");

    public static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .should(new ArchCondition<JavaClass>("reside in a package marked with @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                    events.add(new SimpleConditionEvent(type, marked, type.getName()));
                }
            })
            .because("null is then a matter of the compiler");

    private HouseRules() {}

    /**
     * Packages below the root need each other in one direction only.
     *
     * @param root for example {@code org.unionfed.plan}
     */
    public static ArchRule noCircles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("what goes round in circles can only be understood and changed all at once");
    }

    /**
     * Folders right below the root, each with all that is in it, need each other in one direction only.
     *
     * @param root for example {@code org.unionfed.plan}
     */
    public static ArchRule noCirclesOfFolders(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature of several packages goes round in circles as a whole, if not package by package");
    }

    private static boolean isOfARepository(JavaClass type) {
        return type.isAnnotatedWith("org.springframework.stereotype.Repository")
                || type.getEnclosingClass().filter(HouseRules::isOfARepository).isPresent();
    }

    private static boolean readsAClaim(JavaMethodCall call) {
        String name = call.getName();
        return call.getTargetOwner().isAssignableTo("org.springframework.security.oauth2.core.ClaimAccessor")
                && (name.startsWith("getClaim") || name.equals("hasClaim"));
    }

    private static ArchCondition<JavaClass> haveATransactionalMethod() {
        return new ArchCondition<>("have a @Transactional method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean found = type.getMethods().stream()
                        .anyMatch(it -> it.isAnnotatedWith("org.springframework.transaction.annotation.Transactional"));
                events.add(new SimpleConditionEvent(type, found, type.getName()));
            }
        };
    }
}
