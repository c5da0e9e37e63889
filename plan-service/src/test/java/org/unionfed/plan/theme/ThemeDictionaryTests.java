package org.unionfed.plan.theme;

import java.util.List;
import org.junit.jupiter.api.Test;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class ThemeDictionaryTests {

    private final ThemeDictionary dictionary = new ThemeDictionary(List.of(
            theme("disclosure", "公开", "校务公开"),
            theme("skill", "公开课", "技能竞赛"),
            theme("women", "三八", "女教师"),
            theme("festival", "三八", "教师节")));

    @Test
    void namesTheWordsThatLedToATheme() {
        assertThat(dictionary.match("校务公开检查，再一次校务公开")).containsExactly(new MatchedTheme("disclosure", List.of("校务公开")));
    }

    @Test
    void aWordMayBelongToSeveralThemes() {
        assertThat(dictionary.match("庆“三·八”"))
                .containsExactly(new MatchedTheme("women", List.of("三八")), new MatchedTheme("festival", List.of("三八")));
    }

    @Test
    void aLongerWordHidesTheShorterInsideItEvenOfAnotherTheme() {
        assertThat(dictionary.match("青年教师公开课")).containsExactly(new MatchedTheme("skill", List.of("公开课")));
        assertThat(dictionary.match("公开课，公开栏"))
                .containsExactly(
                        new MatchedTheme("disclosure", List.of("公开")), new MatchedTheme("skill", List.of("公开课")));
    }

    @Test
    void wordsThatOnlyOverlapBothCount() {
        var overlapping = new ThemeDictionary(List.of(theme("women", "女教师"), theme("festival", "教师节")));

        assertThat(overlapping.match("女教师节")).hasSize(2);
    }

    @Test
    void answersInTheOrderOfTheThemes() {
        assertThat(dictionary.match("教师节技能竞赛")).extracting(MatchedTheme::code).containsExactly("skill", "festival");
    }

    @Test
    void aTextWithoutAnyWordHasNoTheme() {
        assertThat(dictionary.match("开学")).isEmpty();
        assertThat(dictionary.match("")).isEmpty();
    }

    @Test
    void readsAMillionCharactersInLittleTime() {
        String text = "三八公开课教师节公开".repeat(100_000);

        assertTimeoutPreemptively(
                ofSeconds(10), () -> assertThat(dictionary.match(text)).hasSize(4));
    }

    private static Theme theme(String code, String... words) {
        return new Theme(code, new Theme.Name(code, code), List.of(words), 1);
    }
}
