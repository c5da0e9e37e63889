package org.unionfed.plan.reading.pace;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TagLimitTests {

    @Test
    void holdsUpToTheMostAndNotBeyond() {
        assertThat(TagLimit.holds(tag(TagLimit.MOST))).isTrue();
        assertThat(TagLimit.holds(tag(TagLimit.MOST + 1))).isFalse();
    }

    @Test
    void countsEachTagForItself() {
        String full = new String(tag(TagLimit.MOST), StandardCharsets.UTF_8);

        assertThat(TagLimit.holds((full + full).getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    private static byte[] tag(int attributes) {
        return ("<a" + " b='c'".repeat(attributes) + ">").getBytes(StandardCharsets.UTF_8);
    }
}
