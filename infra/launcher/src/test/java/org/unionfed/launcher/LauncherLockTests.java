package org.unionfed.launcher;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LauncherLockTests {

    @TempDir
    Path folder;

    @Test
    void isThereForTheNextOneAfterwards() {
        DataFolder data = new DataFolder(folder);

        assertThat(LauncherLock.holding(data, () -> 1)).isEqualTo(1);
        assertThat(LauncherLock.holding(data, () -> 2)).isEqualTo(2);
    }

    @Test
    void isHeldDuringTheWork() {
        DataFolder data = new DataFolder(folder);

        LauncherLock.holding(data, () -> {
            assertThatThrownBy(() -> lock(data)).isInstanceOf(OverlappingFileLockException.class);
            return 0;
        });
    }

    private static void lock(DataFolder data) throws Exception {
        try (FileChannel channel = FileChannel.open(data.lock(), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            assertThat(lock.isValid()).isTrue();
        }
    }
}
