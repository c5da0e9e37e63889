package org.unionfed.plan.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The heaviest documents within the limits leave the service its heap, read two at a time. */
@Tag("slow")
class ReadingMemoryTests {

    @Test
    void noDocumentWithinTheLimitsUsesUpTheHeap() throws IOException, InterruptedException {
        Process readers = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TwoReaders.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(readers.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(readers.waitFor()).as(said).isZero();
    }
}
