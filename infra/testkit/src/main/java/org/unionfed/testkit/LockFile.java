package org.unionfed.testkit;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A lock between processes that ends with its process, however that ends. Within a process, one object at a time may
 * work with a file: closing any channel to it would release the locks of all.
 */
final class LockFile implements Closeable {

    private final FileChannel channel;
    private @Nullable FileLock lock;

    LockFile(Path file) {
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Waits for a lock that others may have at the same time. */
    void share() {
        try {
            lock = channel.lock(0, Long.MAX_VALUE, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Waits until nobody else has the lock. */
    void own() {
        try {
            lock = channel.lock();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Takes the lock if nobody else has it, and answers whether it did. */
    boolean tryToOwn() {
        try {
            lock = channel.tryLock();
            return lock != null;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void release() {
        try {
            if (lock != null) {
                lock.release();
                lock = null;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
