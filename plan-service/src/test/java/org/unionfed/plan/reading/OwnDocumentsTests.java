package org.unionfed.plan.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads documents of our own, one for each layout, against what a person wrote down. */
class OwnDocumentsTests {

    private static final Path FOLDER = Path.of("src/test/resources/reading/plans");

    private final PlanReader reader = new PlanReader();

    static List<Expectation> documents() throws IOException {
        return Expectation.in(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsEverythingRight(Expectation expected) throws IOException {
        PlanDocument read = expected.read(reader);

        assertThat(PlanScorer.compare(expected, read))
                .as("%s%n%s", read.calendar(), read.sections())
                .matches(PlanScorer::isPerfect, "is perfect");
    }

    @Test
    void coverManyLayouts() throws IOException {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(130);
    }
}
