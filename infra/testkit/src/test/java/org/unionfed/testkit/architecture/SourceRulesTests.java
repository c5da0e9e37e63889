package org.unionfed.testkit.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceRulesTests {

    private static final String SOUND = "package a;\n\n/** Is there. */\npublic final class A {}\n";

    @TempDir
    Path module;

    private Path product;
    private Path tests;

    @BeforeEach
    void aModule() throws IOException {
        product = Files.createDirectories(module.resolve("src/main/java"));
        tests = Files.createDirectories(module.resolve("src/test/java"));
    }

    @Test
    void areContentWithASoundFile() throws IOException {
        write("A.java", SOUND);
        write("notes.txt", "TO" + "DO");

        assertThat(SourceRules.broken(module)).isEmpty();
    }

    @Test
    void noticeAFileOfMoreThanThreeHundredLines() throws IOException {
        write("A.java", SOUND + "\n".repeat(296));
        write("B.java", SOUND + "\n".repeat(297));

        assertThat(SourceRules.broken(module)).singleElement().asString().startsWith("B.java has 301 lines");
    }

    @Test
    void noticeAPublicTypeWithoutAWord() throws IOException {
        write("A.java", "package a;\n\npublic record A() {}\n");
        write("B.java", "package a;\n\nrecord B() {}\n");

        assertThat(SourceRules.broken(module)).singleElement().asString().startsWith("A.java: a public type");
    }

    @Test
    void askNoWordOfATestWhateverItsName() throws IOException {
        Files.createDirectories(tests.resolve("domain"));
        Files.writeString(tests.resolve("domain/DomainTests.java"), "package domain;\n\npublic class DomainTests {}\n");

        assertThat(SourceRules.broken(module)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TimeUnit.SECONDS.sle" + "ep(1);",
                "sle" + "ep(1);",
                "Uninterruptibles.sle" + "epUninterruptibly(day);",
                "LockSupport.park" + "Nanos(1);",
                "park" + "Until(deadline);",
                "new CountDown" + "Latch(1).await(1, SECONDS);",
                "new Sema" + "phore(0).tryAcquire(1, SECONDS);",
                "new Completable" + "Future<Void>().get(1, SECONDS);",
                "new Obj" + "ect().wait(1);",
                "runAsync(task, delayed" + "Executor(1, SECONDS));",
                "await().poll" + "Delay(Duration.ofSeconds(1)).until(() -> true);"
            })
    void noticeATestThatSleepsByWhateverName(String text) throws IOException {
        Files.writeString(tests.resolve("ATests.java"), "class ATests {}\n" + text + "\n");

        assertThat(SourceRules.broken(module)).singleElement().asString().contains("sleeps by no name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "latch.await(1, SECONDS);",
                "await().poll" + "Delay(Duration.ZERO).until(done);",
                "Map.of(\"a\", new Obj" + "ect()).get(\"a\");",
                "// nobody sle" + "eps here"
            })
    void letATestWaitForWhatOthersDo(String text) throws IOException {
        Files.writeString(tests.resolve("ATests.java"), "class ATests {}\n" + text + "\n");

        assertThat(SourceRules.broken(module)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thread.sle" + "ep(1);",
                "// TO" + "DO",
                "// FIX" + "ME",
                "import org.mock" + "ito.A;",
                "@Dis" + "abled"
            })
    void noticeWhatIsLeftForOthersOrForLuck(String text) throws IOException {
        write("A.java", SOUND + text + "\n");

        assertThat(SourceRules.broken(module)).singleElement().asString().startsWith("A.java has ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contracts", "launcher", "testkit", "system-tests"})
    void areKeptByTheModulesWithoutArchitectureTests(String name) {
        assertThat(SourceRules.broken(Path.of("..", name, "src"))).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(product.resolve(name), text);
    }
}
