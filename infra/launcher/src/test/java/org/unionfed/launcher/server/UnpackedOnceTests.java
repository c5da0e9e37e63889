package org.unionfed.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnpackedOnceTests {

    @TempDir
    Path parent;

    @Test
    void fillsAFolderOnce() {
        UnpackedOnce.into(folder(), it -> Files.writeString(it.resolve("file"), "first"));
        UnpackedOnce.into(folder(), it -> Files.writeString(it.resolve("file"), "second"));

        assertThat(folder().resolve("file")).hasContent("first");
    }

    @Test
    void anInterruptedFillingIsNotMistakenForAWholeOne() {
        assertThatThrownBy(() -> UnpackedOnce.into(folder(), it -> {
                    Files.writeString(it.resolve("half"), "");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(folder()).doesNotExist();

        UnpackedOnce.into(folder(), it -> Files.writeString(it.resolve("file"), "whole"));

        assertThat(folder().resolve("half")).doesNotExist();
        assertThat(folder().resolve("file")).hasContent("whole");
    }

    private Path folder() {
        return parent.resolve("software");
    }
}
