package org.unionfed.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds today's contract against the one of every release: a folder of copies per release. */
class ReleasedContractsTests {

    static final List<Path> RELEASES = releases();

    @ParameterizedTest
    @FieldSource("RELEASES")
    void noSchemaBreaksWhatWasReleased(Path release) {
        pairs(release, new EventFiles(release).schemas())
                .forEach(it -> assertThat(
                                Compatibility.breaks(EventFiles.read(it.released()), EventFiles.read(it.current())))
                        .as(it.current().toString())
                        .isEmpty());
    }

    @ParameterizedTest
    @FieldSource("RELEASES")
    void everyReleasedExampleIsStillValid(Path release) {
        pairs(release, new EventFiles(release).schemas())
                .forEach(it -> assertValid(it.current(), new EventFiles(release).examplesOf(it.released())));
    }

    @ParameterizedTest
    @FieldSource("RELEASES")
    void everyExampleOfTodayIsValidForAnOldReader(Path release) {
        pairs(release, new EventFiles(release).schemas())
                .forEach(it -> assertValid(it.released(), EventFiles.CURRENT.examplesOf(it.current())));
    }

    private static void assertValid(Path schema, List<Path> examples) {
        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(Schemas.faults(EventFiles.read(schema), EventFiles.read(it)))
                        .isEmpty());
    }

    private static Stream<Pair> pairs(Path release, List<Path> released) {
        assertThat(released).isNotEmpty();
        return released.stream()
                .map(it -> new Pair(it, EventFiles.CURRENT.folder().resolve(release.relativize(it))));
    }

    private static List<Path> releases() {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/baseline"))) {
            return folders.map(it -> it.resolve("events")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Pair(Path released, Path current) {}
}
