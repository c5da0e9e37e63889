package org.unionfed.commons.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SoundTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "计划", "a\tb\r\nc", "🎉", "👨‍👩‍👧", "\u200b", "\u202e", "é\u0301", "\ufeff"})
    void takesTextsAsPeopleAndProgramsWriteThem(String text) {
        assertThat(SoundText.isSound(text)).isTrue();
    }

    @Test
    void refusesWhatNoDatabaseOrDocumentCanHold() {
        for (int sign : new int[] {0, 7, 0x1b, 0x7f, 0x85, 0xd800, 0xdfff, 0xfffe, 0xffff, 0xfdd0, 0x1ffff}) {
            assertThat(SoundText.isSound("a" + new StringBuilder().appendCodePoint(sign)))
                    .as(Integer.toHexString(sign))
                    .isFalse();
        }
    }

    @Test
    void takesSignsThatNobodySeesForNoText() {
        assertThat(SoundText.isVisible("")).isFalse();
        for (int sign : new int[] {
            ' ', '\t', '\n', 0x3000, 0xa0, 0x200b, 0x200d, 0x202e, 0xfeff, 0x2800, 0x3164, 0x301, 0xfe0f, 0xad, 0x2060,
            0x180e, 0xe0020
        }) {
            assertThat(SoundText.isVisible(new StringBuilder().appendCodePoint(sign) + " "))
                    .as(Integer.toHexString(sign))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"计", " a ", "\u200b1", "。", "🎉", "+"})
    void takesOneSignThatIsSeenForAText(String text) {
        assertThat(SoundText.isVisible(text)).isTrue();
    }

    @Test
    void countsEveryKindOfLineBreak() {
        assertThat(SoundText.isOneLine("李 明\t（副主席）")).isTrue();
        for (String end : new String[] {"\n", "\r", "\u0085", "\u2028", "\u2029", "\u000b", "\f"}) {
            assertThat(SoundText.isOneLine("李" + end + "明")).as(end).isFalse();
        }
    }
}
