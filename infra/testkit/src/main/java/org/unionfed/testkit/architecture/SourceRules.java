package org.unionfed.testkit.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules about the text of our Java files, which compiled classes no longer show. */
public final class SourceRules {

    private static final int MOST_LINES = 300;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:final |abstract |sealed |non-sealed )*(?:class|record|interface|enum|@interface) \\w+",
            Pattern.MULTILINE);
    // written so that it does not find itself
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\bThread[.]sleep\\b|\\b(?:T[O]DO|F[I]XME|X[X]X)\\b|org[.]mockito|@[M]ockitoBean|@[D]isabled\\b");

    /** Whatever lets time pass that nothing else ends; a latch nobody else knows can only run out. */
    private static final Pattern SLEEP = Pattern.compile("\\bsleep(?:Uninterruptibly)?\\s*[(]"
            + "|\\bpark(?:Nanos|Until)\\s*[(]"
            + "|\\bnew\\s+(?:CountDownLatch|Semaphore|CompletableFuture|Object)(?:<[^>]*>)?\\s*[(][^()]*[)]\\s*"
            + "[.]\\s*(?:await|acquire|tryAcquire|get|join|wait)\\s*[(]"
            + "|\\bdelayedExecutor\\s*[(]"
            + "|[.]\\s*pollDelay\\s*[(](?!\\s*Duration[.]ZERO)");

    private SourceRules() {}

    /** What is wrong with the Java files below this folder, a sentence each; none if all is well. */
    public static List<String> broken(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(it -> broken(it, read(it)).stream())
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> broken(Path file, String text) {
        List<String> broken = new ArrayList<>();
        long lines = text.lines().count();
        if (lines > MOST_LINES) {
            broken.add("%s has %d lines; a file is read on a few screens, %d lines at most"
                    .formatted(file.getFileName(), lines, MOST_LINES));
        }
        Matcher type = PUBLIC_TYPE.matcher(text);
        boolean ofProduct = isOfProduct(file);
        if (ofProduct && type.find() && !text.substring(0, type.start()).contains("/**")) {
            broken.add("%s: a public type says what it is responsible for".formatted(file.getFileName()));
        }
        Matcher forbidden = FORBIDDEN.matcher(text);
        if (forbidden.find()) {
            broken.add("%s has %s: we wait for effects, write fakes by hand, and leave nothing for others to finish"
                    .formatted(file.getFileName(), forbidden.group()));
        }
        Matcher sleep = SLEEP.matcher(text);
        if (!ofProduct && sleep.find()) {
            broken.add("%s has %s: a test waits for an effect, and sleeps by no name"
                    .formatted(file.getFileName(), sleep.group()));
        }
        return broken;
    }

    /** Whether it stands below {@code src/main}. */
    private static boolean isOfProduct(Path file) {
        return IntStream.range(1, file.getNameCount())
                .anyMatch(it -> file.subpath(it - 1, it + 1).equals(Path.of("src", "main")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
