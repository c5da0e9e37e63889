package org.unionfed.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataFolderTests {

    @TempDir
    Path temporary;

    @Test
    void isMadeWhenItIsMissing() {
        DataFolder data = new DataFolder(temporary.resolve("a/b"));

        data.prepare();

        assertThat(data.log("kafka").getParent()).isDirectory();
    }

    @Test
    void cannotBeWhereAFileIs() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");

        assertThatThrownBy(() -> new DataFolder(file.resolve("data")).prepare()).isInstanceOf(LaunchProblem.class);
    }

    @Test
    void losesDataAndSecretsButNotUnpackedProgramsWhenEmptied() throws IOException {
        DataFolder data = new DataFolder(temporary);
        data.prepare();
        Files.createDirectories(data.postgres().resolve("base"));
        Files.writeString(data.secrets(), "");
        Files.writeString(data.demoMarker(), "");
        Files.createDirectories(data.software());

        data.empty();

        assertThat(data.postgres()).doesNotExist();
        assertThat(data.secrets()).doesNotExist();
        assertThat(data.demoMarker()).doesNotExist();
        assertThat(data.software()).isDirectory();
    }

    @Test
    void livesAPastForTheDemoWhereNothingWasDoneBeforeUntilItIsComplete() throws IOException {
        DataFolder data = new DataFolder(temporary);

        data.beginDemo();
        Files.createDirectories(data.postgres());
        data.beginDemo(); // the start after one that was interrupted

        assertThat(data.isDemoBegun()).isTrue();
        data.endDemo();
        data.beginDemo();
        assertThat(data.isDemoBegun()).isFalse();
    }

    @Test
    void livesNoPastWherePeopleMayHaveWorked() throws IOException {
        DataFolder data = new DataFolder(temporary);
        Files.createDirectories(data.postgres());

        data.beginDemo();

        assertThat(data.isDemoBegun()).isFalse();
    }
}
