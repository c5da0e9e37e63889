package org.unionfed.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The applications' runnable jars, and whether their sources are newer than they are. */
final class Build {

    private static final Set<String> NOT_SOURCES =
            Set.of("target", "node_modules", "dist", "generated", "test", "e2e", ".vite");

    private final Path root;

    Build(Path root) {
        this.root = root;
    }

    /** The applications that are not built, or not from what the sources are now. */
    List<Application> stale() {
        return Application.ALL.stream().filter(this::isStale).toList();
    }

    /** The runnable jar of an application that has been built. */
    Path jar(Application application) {
        return findJar(application)
                .orElseThrow(() -> new LaunchProblem(
                        application.module() + " 没有构建成功", application.module() + " has not been built"));
    }

    /** Remembers that a build which began at that time succeeded; Maven leaves a jar alone that would be the same. */
    void remember(List<Application> built, Instant begun) {
        for (Application application : built) {
            try {
                Path stamp = Files.writeString(stamp(application), "");
                Files.setLastModifiedTime(stamp, FileTime.from(begun));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** What Maven is to build, as its {@code -pl} wants it. */
    static String modules(List<Application> applications) {
        return applications.stream().map(Application::module).collect(Collectors.joining(","));
    }

    private boolean isStale(Application application) {
        return findJar(application)
                .map(jar -> newestSource(application).compareTo(builtAt(application, jar)) > 0)
                .orElse(true);
    }

    /** The runnable jar itself carries the fixed date of a reproducible build; the plain one beside it does not. */
    private FileTime builtAt(Application application, Path jar) {
        Path plain = jar.resolveSibling(jar.getFileName().toString().replace("-exec.jar", ".jar"));
        return Stream.of(plain, stamp(application))
                .filter(Files::exists)
                .map(Build::modified)
                .max(FileTime::compareTo)
                .orElse(FileTime.fromMillis(0));
    }

    private Path stamp(Application application) {
        return root.resolve(application.module()).resolve("target").resolve("built.stamp");
    }

    private Optional<Path> findJar(Application application) {
        Path target = root.resolve(application.module()).resolve("target");
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(it -> it.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private FileTime newestSource(Application application) {
        return Stream.of(
                        "pom.xml",
                        "infra/service-parent",
                        "infra/commons",
                        "infra/contracts/src/main",
                        application.module())
                .map(root::resolve)
                .map(Build::newest)
                .max(FileTime::compareTo)
                .orElseThrow();
    }

    private static FileTime newest(Path folder) {
        NewestFile newest = new NewestFile();
        if (Files.exists(folder)) {
            try {
                Files.walkFileTree(folder, newest);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return newest.time;
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Remembers the youngest file, without looking into what the build makes or only tests use. */
    private static final class NewestFile extends SimpleFileVisitor<Path> {

        private FileTime time = FileTime.fromMillis(0);

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_SOURCES.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.lastModifiedTime().compareTo(time) > 0) {
                time = attributes.lastModifiedTime();
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
