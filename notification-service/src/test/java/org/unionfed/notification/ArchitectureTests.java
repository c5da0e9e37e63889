package org.unionfed.notification;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.unionfed.notification", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule featuresFormNoCircle = slices().matching("org.unionfed.notification.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature must be readable and removable without the one that builds on it");

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
    static final ArchRule tenancyIsTheTransaction = noClasses()
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .because("a transaction without a tenant sees nothing, and nobody would notice");

    @ArchTest
    static final ArchRule timeComesFromOutside = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .because("a rule that asks for the time itself cannot be tested at its edge");

    @ArchTest
    static final ArchRule thisServiceSendsNothing = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(KafkaOperations.class)
            .because("whoever publishes does it through the outbox");

    @ArchTest
    static final ArchRule listenersStayWithTheIntake = methods()
            .that()
            .areAnnotatedWith(KafkaListener.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("org.unionfed.notification.intake..")
            .because("what comes in from other services is understood in one place");
}
