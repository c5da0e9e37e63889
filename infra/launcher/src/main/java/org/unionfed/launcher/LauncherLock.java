package org.unionfed.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Lets one launcher at a time work with a data folder; ends with its process, however that ends. */
final class LauncherLock {

    private LauncherLock() {}

    /** Does something while nobody else may; refuses when another launcher is at it. */
    static int holding(DataFolder data, IntSupplier work) {
        try (FileChannel channel = FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new LaunchProblem(
                        "已经在运行（" + data.path() + "），用 infra/status 查看，infra/down 停止",
                        "already running with " + data.path() + "; see infra/status, stop it with infra/down");
            }
            return work.getAsInt();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
