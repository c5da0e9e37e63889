package org.unionfed.plan.planimport.correction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionfed.plan.reading.Paragraph;

import static org.assertj.core.api.Assertions.assertThat;

class OutlineTests {

    @Test
    void aLineBecomesAHeadingAndTakesWhatFollowsIt() {
        List<CorrectedSection> sections = outline(new SectionCorrection.AddSection(3, 2, null, " 同心同行 "));

        CorrectedSection first = sections.get(0);
        assertThat(first.paragraphs()).isEmpty();
        assertThat(first.children()).extracting(CorrectedSection::heading).containsExactly("同心同行", "凝聚人心");
        assertThat(first.children().get(0).readHeading()).isNull();
    }

    @Test
    void textBeforeTheLineStaysAndTextBehindItGoesAlong() {
        var above = CorrectedSection.added("a", "一、", 1, "总体", 2)
                .withParagraphs(List.of(new Paragraph("前", 3), new Paragraph("标题", 4), new Paragraph("后", 5)));

        List<CorrectedSection> sections = Outline.with(List.of(above), CorrectedSection.added("b", null, 1, "标题", 4));

        assertThat(sections).extracting(CorrectedSection::id).containsExactly("a", "b");
        assertThat(sections.get(0).paragraphs()).extracting(Paragraph::text).containsExactly("前");
        assertThat(sections.get(1).paragraphs()).extracting(Paragraph::text).containsExactly("后");
    }

    @Test
    void aLineAboveAllHeadingsBecomesTheFirst() {
        assertThat(outline(new SectionCorrection.AddSection(1, 1, "零、", "前言")))
                .extracting(CorrectedSection::id)
                .containsExactly("k1", "s1", "s3");
    }

    @Test
    void aHeadingRaisedToTheTopTakesNothingAlongThatIsNotDeeper() {
        assertThat(outline(new SectionCorrection.SetLevel("s2", 1)))
                .extracting(CorrectedSection::id)
                .containsExactly("s1", "s2", "s3");
    }

    @Test
    void aHeadingLoweredStandsBelowTheOneAbove() {
        List<CorrectedSection> sections = outline(new SectionCorrection.SetLevel("s3", 3));

        assertThat(sections).hasSize(1);
        assertThat(CorrectedSection.find(sections, "s2").orElseThrow().children())
                .extracting(CorrectedSection::id)
                .containsExactly("s3");
    }

    @Test
    void remembersTheLevelThatWas() {
        assertThat(made(new SectionCorrection.SetLevel("s3", 3)).made().get(0).before())
                .isEqualTo("1");
    }

    private static List<CorrectedSection> outline(Correction correction) {
        return made(correction).appliedTo(Readings.small()).plan().sections();
    }

    private static Corrections made(Correction correction) {
        return Corrections.none()
                .and(Readings.small(), List.of(correction), UUID.randomUUID(), Instant.EPOCH, () -> "k1");
    }
}
