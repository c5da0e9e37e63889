package org.unionfed.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LogFileTests {

    private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00.5Z");
    private static final int LARGEST = 100;

    @TempDir
    Path folder;

    @Test
    void keepsWhatEarlierRunsWroteAndMarksWhereEachBegins() throws IOException {
        begin();
        append("the crash\n");
        LogFile second = begin();
        append("well again\n");

        assertThat(path()).content().isEqualTo("""
            ===== 2026-03-01T08:00:00Z sample =====
            the crash
            ===== 2026-03-01T08:00:00Z sample =====
            well again
            """);
        assertThat(second.lastLines(15)).containsExactly("well again");
    }

    @Test
    void isPutAsideOnlyWhenItIsTooLarge() throws IOException {
        LogFile log = begin();
        append("x".repeat((int) (LARGEST - log.begin())));
        log.turnWhenLarge();
        assertThat(Files.size(path())).isEqualTo(LARGEST);

        append("x");
        log.turnWhenLarge();
        assertThat(path()).isEmptyFile();
        assertThat(Files.size(folder.resolve("sample.log.1"))).isEqualTo(LARGEST + 1);

        append("goes on\n");
        assertThat(log.lastLines(15)).containsExactly("goes on");
    }

    @Test
    void neverTakesMoreThanThreeTimesItsBound() throws IOException {
        LogFile log = begin();
        for (int i = 0; i < 5; i++) {
            append("x".repeat(LARGEST + i));
            log.turnWhenLarge();
        }

        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
        assertThat(Files.size(folder.resolve("sample.log.2"))).isEqualTo(LARGEST + 3);
    }

    private LogFile begin() {
        return LogFile.begin(path(), "sample", MORNING, LARGEST);
    }

    private void append(String text) throws IOException {
        Files.writeString(path(), text, StandardOpenOption.APPEND);
    }

    private Path path() {
        return folder.resolve("sample.log");
    }
}
