package org.unionfed.plan.reading.source;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MarkupTextTests {

    @Test
    void makesEveryParagraphALine() {
        assertThat(lines("<h1>计划</h1><p>一、目标</p><P class=\"a\">建家</P><br/>结束"))
                .containsExactly("计划", "一、目标", "建家", "结束");
    }

    @Test
    void partsTheCellsOfARowByBarsAndTheirParagraphsByGaps() {
        assertThat(lines("""
                <table><tr>
                <td><p>3月</p></td>
                <td>植树<br>春游</td></tr>
                <tr><td>4月</td><td></td></tr></table>""")).containsExactly("3月   | 植树  春游", "4月 |");
    }

    @Test
    void leavesOutScriptsAndStyles() {
        assertThat(lines("<style>p { color: red }</style><p>一</p><p>二</p><script>if (a < b) alert(1)</script>"))
                .containsExactly("一", "二");
    }

    @Test
    void keepsTheFewTagsOfATextThatIsNone() {
        assertThat(plain("3月：植树<br>4月：<p>春游")).isEqualTo("3月：植树<br>4月：<p>春游");
    }

    @Test
    void keepsAngleBracketsThatAreNoTags() {
        assertThat(lines("<p>学习<工会法></p><p>a < b</p>")).containsExactly("学习<工会法>", "a < b");
    }

    @Test
    void writesEntitiesOutWithAndWithoutTags() {
        assertThat(plain("&ldquo;三八&rdquo;&#33410;&#x6D3B;&nbsp;A&amp;B")).isEqualTo("“三八”节活\u00A0A&B");
    }

    @Test
    void keepsWhatOnlyLooksLikeAnEntity() {
        assertThat(plain("A&B; &unknown; &#0; &#x110000; &#xD800; &"))
                .isEqualTo("A&B; &unknown; &#0; &#x110000; &#xD800; &");
    }

    private static String[] lines(String text) {
        return plain(text)
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toArray(String[]::new);
    }

    @Test
    void refusesMoreTagsThanAreRead() {
        assertThat(plain("<b>".repeat(500) + "<p>一</p><p>二</p>")).contains("一");
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> plain("<b>".repeat(1_000) + "<p>一</p><p>二</p>"))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(UnreadableDocument.Reason.TOO_COMPLEX));
    }

    @Test
    void goesOnBehindAScriptThatNeverEnds() {
        assertThat(lines("<p>一</p><p>二</p><style><STYLE><p>三</p></ style><script>x</Script ><p>四</p>"))
                .containsExactly("一", "二", "三", "</ style>", "四");
    }

    private static String plain(String text) {
        return MarkupText.plain(text, 1_000);
    }
}
