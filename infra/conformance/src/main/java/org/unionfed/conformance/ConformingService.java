package org.unionfed.conformance;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;

/**
 * A service under test, as far as its conformance has to know it.
 *
 * @param name as in {@code spring.application.name}, for example {@code plan-service}
 * @param application the class that starts it; all of its code stands in that package
 * @param description the published OpenAPI document
 * @param everybodysList path of a list that everybody of a school may read
 * @param tablesOfNoSchool its tables that hold nothing of a school, beside those services share
 * @param heardElsewhere classes that speak to the database in other tests only
 * @param facts published names of the facts that its {@linkplain Specimen#writes() writes} lead to
 */
public record ConformingService(
        String name,
        Class<?> application,
        Path description,
        String everybodysList,
        Set<String> tablesOfNoSchool,
        Set<String> heardElsewhere,
        Set<String> facts) {

    /** The folder of published descriptions, seen from a module at the root. */
    public static final Path PUBLISHED = Path.of("../infra/contracts/src/main/resources/openapi");

    /** The part of paths and topics that is the service's, for example {@code plan}. */
    String shortName() {
        return name.replace("-service", "");
    }

    /** Its classes, without those of its tests. */
    JavaClasses code() {
        String place =
                application.getProtectionDomain().getCodeSource().getLocation().toString();
        return new ClassFileImporter()
                .withImportOption(it -> it.contains(place))
                .importPackages(application.getPackageName());
    }
}
