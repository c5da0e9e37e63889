package org.unionfed.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.unionfed.launcher.server.ServerDidNotStart;

/** Waits for files to appear in a folder. */
final class FolderWatch implements AutoCloseable {

    private final WatchService watch;

    private FolderWatch(WatchService watch) {
        this.watch = watch;
    }

    /** Whatever appears from now on is noticed. */
    static FolderWatch of(Path folder) {
        try {
            Files.createDirectories(folder);
            WatchService watch = folder.getFileSystem().newWatchService();
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            return new FolderWatch(watch);
        } catch (IOException impossible) {
            throw new ServerDidNotStart("The folder of the test servers cannot be watched", impossible);
        }
    }

    /** Returns when something has appeared, or after a second, since whoever should write may have ended. */
    void awaitNews() {
        try {
            WatchKey news = watch.poll(1, TimeUnit.SECONDS);
            if (news != null) {
                news.pollEvents();
                news.reset();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ServerDidNotStart("Interrupted while waiting for test servers", stopped);
        }
    }

    @Override
    public void close() {
        try {
            watch.close();
        } catch (IOException impossible) {
            throw new ServerDidNotStart("The folder of the test servers cannot be left alone", impossible);
        }
    }
}
