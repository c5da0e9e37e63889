package org.unionfed.plan.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether the dictionary we deliver recognises what unions plan. */
class SuppliedWordsTests {

    private static final Pattern THEME_WITH_WORDS = Pattern.compile("\\('([a-z-]+)', '\\s*([^']+)'\\)");

    private static final List<Theme> THEMES = supplied();

    private final ThemeDictionary dictionary = new ThemeDictionary(THEMES);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    庆祝“三八”节,                      women festival
                    慶祝「三八」婦女節,                 women festival
                    召开教代会，票决提案,               democratic-management
                    教職工代表大會,                     democratic-management
                    师德标兵评选,                       teacher-ethics self-building
                    师徒结对签约,                       professional-skill
                    青年教师公开课比赛,                 professional-skill
                    校务公开专项检查,                   school-affairs-disclosure
                    教工趣味运动会,                     culture-sports
                    五.一登山,                          culture-sports festival
                    走访慰问生病教职工,                 warmth
                    寒假前送温暖,                       warmth
                    女工委例会,                         women self-building
                    学习《工会法》,                     study-training
                    台帐资料归档,                       publicity-records
                    宿舍卫生大检查,                     safety-health
                    消防演练,                           safety-health
                    劳动争议调解,                       rights-protection
                    制订下年度工作计划,                 planning-summary
                    计划生育宣传,                       women publicity-records
                    中秋、国庆慰问,                     warmth festival
                    """)
    void recognises(String text, String themes) {
        assertThat(dictionary.match(text)).extracting(MatchedTheme::code).containsExactly(themes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"寒假", "放暑假", "开学", "十一月份"})
    void doesNotGuess(String text) {
        assertThat(dictionary.match(text)).isEmpty();
    }

    @Test
    void everyThemeHasManyWordsAndNoneTwice() {
        assertThat(THEMES)
                .hasSize(14)
                .allSatisfy(it -> assertThat(it.words())
                        .hasSizeGreaterThan(30)
                        .doesNotHaveDuplicates()
                        .allSatisfy(word -> assertThat(FoldedText.of(word)).hasSizeGreaterThanOrEqualTo(2)));
    }

    private static List<Theme> supplied() {
        try (InputStream file = SuppliedWordsTests.class.getResourceAsStream("/db/migration/V11__theme_words.sql")) {
            assertThat(file).isNotNull();
            Matcher rows = THEME_WITH_WORDS.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            List<Theme> found = new ArrayList<>();
            while (rows.find()) {
                List<String> words = Arrays.asList(rows.group(2).strip().split("\\s+"));
                found.add(new Theme(rows.group(1), new Theme.Name(rows.group(1), rows.group(1)), words, 1));
            }
            return found;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
