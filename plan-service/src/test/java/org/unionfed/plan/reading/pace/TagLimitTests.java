package org.unionfed.plan.reading.pace;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"UTF-8, true", "UTF-16, true", "IBM037, false", "GBK, false"})
    void countsOnlyWhatParsersReadAsUnicode(Charset encoding, boolean counts) throws Exception {
        byte[] markup = ("<?xml version='1.0' encoding='" + encoding.name() + "'?><a/>").getBytes(encoding);

        var xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(markup));

        assertThat(TagLimit.counts(xml)).isEqualTo(counts);
    }

    private static byte[] tag(int attributes) {
        return ("<a" + " b='c'".repeat(attributes) + ">").getBytes(StandardCharsets.UTF_8);
    }
}
