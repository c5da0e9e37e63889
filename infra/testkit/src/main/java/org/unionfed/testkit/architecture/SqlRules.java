package org.unionfed.testkit.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about the SQL in our Java files: where it stands, and which feature, that is which folder, names which tables. */
public final class SqlRules {

    private static final Pattern TABLE =
            Pattern.compile("(?i)\\bcreate\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|^\\s*//[^\\n]*", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TEXT = Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile("(?i)\\b(from|join|using|insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+(\\w+)");
    private static final Pattern STATEMENT = Pattern.compile(
            "(?is)\\b(?:select\\b.*\\bfrom|insert\\s+into|delete\\s+from)\\s+\\w+" + "|\\bupdate\\s+\\w+\\s+set\\b");
    private static final Pattern HOME =
            Pattern.compile("^@Repository\\b|^    private \\w+[(][)] [{][}]", Pattern.MULTILINE);
    private static final Set<String> READING = Set.of("from", "join", "using");

    private final Set<String> tables;
    private final Map<String, Set<String>> published;
    private final Map<String, Set<String>> owners = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    private SqlRules(Set<String> tables, Map<String, Set<String>> published) {
        this.tables = tables;
        this.published = published;
    }

    /**
     * Which SQL stands where it should not, a sentence each: outside repositories and classes that do nothing but share
     * parts of statements, or naming a table that another feature names.
     *
     * @param root folder of the service's own package, whose folders are its features
     * @param migrations folder of the scripts that make the tables
     * @param published tables that others read, and never write, by name: the features that do
     */
    public static List<String> broken(Path root, Path migrations, Map<String, Set<String>> published) {
        var rules = new SqlRules(tablesOf(migrations), published);
        files(root, ".java").forEach(it -> rules.look(root.relativize(it), read(it)));
        return rules.found();
    }

    private static Set<String> tablesOf(Path migrations) {
        Set<String> tables = new TreeSet<>();
        files(migrations, ".sql").forEach(it -> {
            Matcher table = TABLE.matcher(read(it));
            while (table.find()) {
                tables.add(table.group(1).toLowerCase(Locale.ROOT));
            }
        });
        return tables;
    }

    private void look(Path file, String source) {
        String feature = file.getName(0).toString();
        Matcher text = TEXT.matcher(COMMENT.matcher(source).replaceAll(""));
        while (text.find()) {
            if (STATEMENT.matcher(text.group()).find() && !HOME.matcher(source).find()) {
                broken.add("%s has SQL, and is neither a @Repository nor nothing but parts of statements"
                        .formatted(file.getFileName()));
            }
            Matcher named = NAMED.matcher(text.group());
            while (named.find()) {
                name(
                        feature,
                        named.group(1).toLowerCase(Locale.ROOT),
                        named.group(2).toLowerCase(Locale.ROOT));
            }
        }
    }

    private void name(String feature, String how, String table) {
        if (!tables.contains(table)) {
            return;
        }
        if (!published.getOrDefault(table, Set.of()).contains(feature)) {
            owners.computeIfAbsent(table, it -> new TreeSet<>()).add(feature);
        } else if (!READING.contains(how)) {
            broken.add("%s writes %s, which it may only read".formatted(feature, table));
        }
    }

    private List<String> found() {
        owners.forEach((table, features) -> {
            if (features.size() > 1) {
                broken.add("%s is named in %s; one feature knows a table, and the others ask it"
                        .formatted(table, String.join(" and ", features)));
            }
        });
        return List.copyOf(broken);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(ending)).sorted().toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
