package org.unionfed.testkit.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SqlRulesTests {

    @TempDir
    Path root;

    @TempDir
    Path migrations;

    @BeforeEach
    void twoTables() throws IOException {
        Files.writeString(
                migrations.resolve("V1__tables.sql"), "create table thing (id uuid);\nCREATE TABLE other ();");
    }

    @Test
    void areContentWhereEachFeatureNamesItsOwnTables() throws IOException {
        write("one/Things.java", "String a = \"select * from thing\";");
        write("one/inner/Rows.java", "String a = \"delete from thing\";");
        write("two/Others.java", "// select * from thing\n/** From thing to other. */ String a = \"from other\";");
        write("two/Texts.java", "String a = \"what becomes of thing, from nothing\"; Object thing = from(thing);");

        assertThat(broken(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"select * from thing\"",
                "\"\"\"\n select * from other\n join thing on true\n \"\"\"",
                "\"insert into thing values (1)\"",
                "\"update thing set a = 1\"",
                "\"DELETE FROM THING\""
            })
    void noticeATableNamedInTwoFeatures(String text) throws IOException {
        write("one/Things.java", "String a = \"select * from thing\";");
        write("two/inner/Others.java", "String a = " + text + ";");

        assertThat(broken(Map.of())).singleElement().asString().startsWith("thing is named in one and two;");
    }

    @Test
    void letThoseReadAPublishedTableWhoAreListed() throws IOException {
        write("one/Things.java", "String a = \"insert into thing values (1)\";");
        write("two/Others.java", "String a = \"select * from thing\";");
        write("three/More.java", "String a = \"select * from thing\";");

        assertThat(broken(Map.of("thing", Set.of("two", "three")))).isEmpty();
        assertThat(broken(Map.of("thing", Set.of("two"))))
                .singleElement()
                .asString()
                .contains("one and three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert into thing values (1)", "update thing set a = 1", "delete from thing"})
    void noticeWhoWritesATableTheyMayOnlyRead(String statement) throws IOException {
        write("two/Others.java", "String a = \"" + statement + "\";");

        assertThat(broken(Map.of("thing", Set.of("two")))).containsExactly("two writes thing, which it may only read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enum Kind {\n    A(\"exists (select from unnest(a))\");\n}",
                "@Component\nclass UseCase {\n    String a = \"update things set a = 1\";\n}",
                "record Filter(int a) {\n    static final String A = \"\"\"\n select a\n from b\n \"\"\";\n}"
            })
    void noticeSqlOutsideRepositories(String source) throws IOException {
        Files.createDirectories(root.resolve("one"));
        Files.writeString(root.resolve("one/Kind.java"), source);

        assertThat(broken(Map.of())).singleElement().asString().startsWith("Kind.java has SQL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "final class Parts {\n    static final String A = \"select a from b\";\n\n    private Parts() {}\n}",
                "enum Kind {\n    A(\"select a colour, and update nothing\");\n}"
            })
    void letPartsOfStatementsBeShared(String source) throws IOException {
        Files.createDirectories(root.resolve("one"));
        Files.writeString(root.resolve("one/Parts.java"), source);

        assertThat(broken(Map.of())).isEmpty();
    }

    private List<String> broken(Map<String, Set<String>> published) {
        return SqlRules.broken(root, migrations, published);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "@Repository\nclass Some {\n    " + text + "\n}\n");
    }
}
