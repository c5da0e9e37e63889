package org.unionfed.plan.reading.calendar;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionfed.plan.reading.text.Line;

import static org.assertj.core.api.Assertions.assertThat;

class ItemSplitterTests {

    @Test
    void splitsAtSentencesSemicolonsAndWideGaps() {
        assertThat(split("植树。歌咏；球赛  郊游")).containsExactly("植树", "歌咏", "球赛", "郊游");
    }

    @Test
    void neverSplitsAtCommasOrSingleSpaces() {
        assertThat(split("植树，歌咏、球赛 郊游")).containsExactly("植树，歌咏、球赛 郊游");
    }

    @Test
    void keepsWhatBracketsAndQuotationMarksHoldTogether() {
        assertThat(split("球赛（男；女）；歌咏“春。之声”。")).containsExactly("球赛（男；女）", "歌咏“春。之声”");
    }

    @Test
    void splitsBehindAMarkThatIsNeverClosed() {
        assertThat(split("学习“精神；歌咏")).containsExactly("学习“精神", "歌咏");
    }

    @Test
    void keepsANumberedItemWholeEvenWithTwoSentences() {
        assertThat(split("1、开会。征集建议；2、球赛")).containsExactly("开会。征集建议", "球赛");
    }

    @Test
    void readsNumbersWithoutGapsOnlyInSequence() {
        assertThat(split("1、植树2、歌咏3、评出前2、3名")).containsExactly("植树", "歌咏", "评出前2、3名");
    }

    @Test
    void readsRingsAndBullets() {
        assertThat(split("①植树②歌咏")).containsExactly("植树", "歌咏");
        assertThat(split("●植树●歌咏")).containsExactly("植树", "歌咏");
    }

    @Test
    void leavesARemarkWithItsItem() {
        assertThat(split("球赛。（5月4日）歌咏")).containsExactly("球赛。（5月4日）歌咏");
    }

    @Test
    void dropsAShortLabelButKeepsWordsBeforeANumberedList() {
        assertThat(split("重点：1、植树；2、歌咏")).containsExactly("植树", "歌咏");
        assertThat(split("迎新联欢。1、植树；2、歌咏")).containsExactly("迎新联欢", "植树", "歌咏");
    }

    private static List<String> split(String text) {
        Line line = Line.of(1, text);
        return ItemSplitter.split(line, 0, line.key().length()).stream()
                .map(it -> it.trimmed().text())
                .toList();
    }
}
