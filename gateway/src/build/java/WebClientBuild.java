import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Builds and checks the web client for Maven, which runs this file as it stands ({@code java WebClientBuild.java build}
 * or {@code check}) in the gateway's folder: only with a Node that can, and only when something changed since. With
 * {@code paths} it tells the gateway where the client has pages, which takes no Node.
 */
public final class WebClientBuild {

    private static final Path WEB = Path.of("web");
    private static final Path CONTRACTS = Path.of("../infra/contracts/src/main/resources/openapi");
    private static final Path BUILT = WEB.resolve("dist");
    private static final Path INSTALLED = WEB.resolve("node_modules");
    private static final Path TARGET = Path.of("target/classes/static");
    private static final Path PATHS = Path.of("target/classes/web-client-paths.txt");
    private static final Pattern PATH_OF_PAGE = Pattern.compile("^ {6}path: '(/[^']*)',$", Pattern.MULTILINE);
    private static final Set<String> NOT_SOURCES = Set.of("node_modules", "dist", "coverage", "generated");
    private static final int MAJOR = 20;
    private static final int MINOR = 19;

    private WebClientBuild() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Files.exists(WEB.resolve("package.json"))) {
            return;
        }
        try {
            switch (arguments.length == 1 ? arguments[0] : "build") {
                case "check" -> check();
                case "paths" -> paths();
                default -> build();
            }
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    private static void build() throws IOException, InterruptedException {
        Stamp stamp = new Stamp(Path.of("target/web-build.sha256"), sources());
        if (!stamp.holds() || !Files.exists(BUILT.resolve("index.html"))) {
            install();
            npm("run", "build");
            stamp.set();
        }
        copy();
    }

    private static void check() throws IOException, InterruptedException {
        Stamp stamp = new Stamp(Path.of("target/web-check.sha256"), sources());
        if (!stamp.holds()) {
            install();
            npm("run", "lint");
            npm("test");
            stamp.set();
        }
    }

    /** Features of the client say their paths themselves; a test of the client compares what is read like this. */
    private static void paths() throws IOException {
        List<String> paths = new ArrayList<>();
        try (Stream<Path> features = Files.list(WEB.resolve("src/features"))) {
            for (Path feature : features.sorted().toList()) {
                PATH_OF_PAGE
                        .matcher(Files.readString(feature.resolve("feature.ts")))
                        .results()
                        .map(it -> it.group(1).replaceAll(":(\\w+)", "{$1}"))
                        .forEach(paths::add);
            }
        }
        Files.createDirectories(PATHS.getParent());
        Files.write(PATHS, paths);
    }

    private static void install() throws IOException, InterruptedException {
        requireNode();
        Stamp stamp = new Stamp(INSTALLED.resolve(".installed.sha256"), List.of(WEB.resolve("package-lock.json")));
        if (!stamp.holds()) {
            npm("ci", "--no-audit", "--no-fund");
            stamp.set();
        }
    }

    private static void requireNode() throws IOException, InterruptedException {
        String found = versionOfNode();
        Matcher version = Pattern.compile("v(\\d+)\\.(\\d+)\\..*").matcher(found);
        boolean good = version.matches()
                && (Integer.parseInt(version.group(1)) > MAJOR
                        || Integer.parseInt(version.group(1)) == MAJOR && Integer.parseInt(version.group(2)) >= MINOR);
        if (!good) {
            throw new Refusal("需要 Node.js %1$d.%2$d 或更高版本（现有：%3$s）。Node.js %1$d.%2$d or later is needed (found: %3$s)."
                    .formatted(MAJOR, MINOR, found.isEmpty() ? "-" : found));
        }
    }

    private static String versionOfNode() throws InterruptedException {
        try {
            Process node = new ProcessBuilder("node", "--version").start();
            String version = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            node.waitFor();
            return version.strip();
        } catch (IOException notThere) {
            return "";
        }
    }

    private static void npm(String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(List.of(windows ? "npm.cmd" : "npm"));
        command.addAll(List.of(arguments));
        int status = new ProcessBuilder(command).directory(WEB.toFile()).inheritIO().start().waitFor();
        if (status != 0) {
            String line = String.join(" ", command);
            throw new Refusal("%1$s 失败（%2$d）。%1$s failed (%2$d).".formatted(line, status));
        }
    }

    /** What the result depends on, in a fixed order. */
    private static List<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(WEB, CONTRACTS)) {
            if (Files.isDirectory(folder)) {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                        boolean sources = !NOT_SOURCES.contains(path.getFileName().toString());
                        return sources ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                        files.add(path);
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        }
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    /** Replaces what an earlier build left in the jar's folder. */
    private static void copy() throws IOException {
        if (Files.exists(TARGET)) {
            try (Stream<Path> old = Files.walk(TARGET)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path path : files.toList()) {
                Path copy = TARGET.resolve(BUILT.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Remembers from which content something was made. */
    private static final class Stamp {

        private final Path file;
        private final String content;

        Stamp(Path file, List<Path> sources) throws IOException {
            this.file = file;
            this.content = digest(sources);
        }

        boolean holds() throws IOException {
            return Files.exists(file) && Files.readString(file).equals(content);
        }

        void set() throws IOException {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }

        private static String digest(List<Path> sources) throws IOException {
            var names = new TreeMap<String, Path>();
            sources.forEach(it -> names.put(it.toString().replace('\\', '/'), it));
            MessageDigest all = sha256();
            for (var entry : names.entrySet()) {
                all.update(entry.getKey().getBytes(StandardCharsets.UTF_8));
                try (InputStream in = Files.newInputStream(entry.getValue())) {
                    all.update(sha256().digest(in.readAllBytes()));
                }
            }
            return HexFormat.of().formatHex(all.digest());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A reason to stop that one line explains. */
    private static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refusal(String line) {
            super(line);
        }
    }
}
