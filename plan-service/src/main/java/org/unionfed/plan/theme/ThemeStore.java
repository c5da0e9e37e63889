package org.unionfed.plan.theme;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** Keeps themes and their words. */
@Repository
class ThemeStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ThemeStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Rises with every change of any theme. */
    long version() {
        return jdbc.sql("select coalesce(sum(version), 0) from theme")
                .query(Long.class)
                .single();
    }

    /** All themes in their order. */
    List<Theme> all() {
        Map<String, List<String>> words =
                words().stream().collect(groupingBy(ThemeWord::theme, mapping(ThemeWord::word, toList())));
        return jdbc.sql("select code, name_zh, name_en, version from theme order by position")
                .query((row, number) -> new Theme(
                        row.getString("code"),
                        new Theme.Name(row.getString("name_zh"), row.getString("name_en")),
                        words.getOrDefault(row.getString("code"), List.of()),
                        row.getLong("version")))
                .list();
    }

    /**
     * Puts new words in the place of a theme's words, if the theme still is in the version expected.
     *
     * @return whether it was
     */
    boolean replaceWords(String theme, long expectedVersion, List<String> words) {
        boolean current = jdbc.sql("update theme set version = version + 1 where code = :theme and version = :expected")
                        .param("theme", theme)
                        .param("expected", expectedVersion)
                        .update()
                == 1;
        if (current) {
            jdbc.sql("delete from theme_word where theme = :theme")
                    .param("theme", theme)
                    .update();
            insert(theme, words);
        }
        return current;
    }

    private void insert(String theme, List<String> words) {
        batches.batchUpdate(
                "insert into theme_word (theme, position, word) values (:theme, :position, :word)",
                IntStream.range(0, words.size())
                        .mapToObj(it -> new MapSqlParameterSource("theme", theme)
                                .addValue("position", it + 1)
                                .addValue("word", words.get(it)))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private List<ThemeWord> words() {
        return jdbc.sql("select theme, word from theme_word order by theme, position")
                .query((row, number) -> new ThemeWord(row.getString("theme"), row.getString("word")))
                .list();
    }
}
