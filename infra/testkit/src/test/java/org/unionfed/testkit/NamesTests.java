package org.unionfed.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the names of types to the glossary: one idea has one word. */
class NamesTests {

    private final Path root = Checkout.current().root();

    @Test
    void theTypesOfEveryModuleAreFound() throws IOException {
        assertThat(types()).contains("AnnualPlan", "NoticeBoard", "RouteCircuit", "AuditLog", "Launcher");
    }

    @ParameterizedTest
    @CsvSource({
        "Chase|Urge, Remind",
        "HandIn|Handed, Submit",
        "Missing|Gap, Lack",
        "Message|Mail, Notice",
        "Reject|Deny|Denied, Return or Refuse",
        "Cancel|Abandon, Withdraw or Discard",
        "Task|Todo, Item",
        "Unclear|Doubt, Finding",
        "Unlock, Reopen"
    })
    void oneIdeaHasOneWord(String others, String word) throws IOException {
        Pattern forbidden = Pattern.compile("(?:^|(?<=[a-z0-9]))(?:" + others + ")");

        assertThat(types()).as(word).noneMatch(it -> forbidden.matcher(it).find());
    }

    /** Names of the types in the main sources of all modules, as their files have them. */
    private List<String> types() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(it -> it.toString().contains("/src/main/java/"))
                    .map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".java") && !it.equals("package-info.java"))
                    .map(it -> it.substring(0, it.length() - ".java".length()))
                    .toList();
        }
    }
}
