package org.unionfed.plan.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the annotated documents that lie beside the project on some computers. */
class SharedDocumentsTests {

    private static final double ENOUGH = 0.95;

    private final PlanReader reader = new PlanReader();

    @Test
    void readsTheSeedsWithoutAnyMistake() throws IOException {
        assertThat(scores("seeds")).isNotEmpty().allMatch(PlanScorer::isPerfect);
    }

    @Test
    void readsTheSamplesNearlyWithoutMistakes() throws IOException {
        List<PlanScorer> scores = scores("samples/plans");

        assertThat(scores).isNotEmpty().allMatch(it -> it.title() && it.school() && it.year());
        assertThat(scores.stream().mapToDouble(PlanScorer::calendar).average().orElse(0))
                .isGreaterThanOrEqualTo(ENOUGH);
        assertThat(scores.stream().mapToDouble(PlanScorer::headings).average().orElse(0))
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    private List<PlanScorer> scores(String folder) throws IOException {
        Path shared = Path.of("../../shared").resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(shared), "no shared documents here");
        List<PlanScorer> scores = new ArrayList<>();
        for (Expectation expected : Expectation.in(shared)) {
            scores.add(PlanScorer.compare(expected, expected.read(reader)));
        }
        return scores;
    }
}
