package org.unionfed.notification.inbox;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeTextsTests {

    private static final Map<String, String> PARAMETERS = Map.of(
            "schoolName", "清河县第一中学",
            "schoolCode", "qhzx",
            "planId", "7b0d8a52-5c1f-4d6e-9a53-0f1f6a0f2c11",
            "title", "2026年工会工作计划",
            "year", "2026",
            "reasons", "CALENDAR_MISSING,NO_CONGRESS",
            "due", "2026-03-31",
            "themeZh", "女工工作",
            "themeEn", "Women's work");

    private final NoticeTexts texts = new NoticeTexts();

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsWordsInBothLanguages(NoticeKind kind) {
        Notice notice = notice(kind, PARAMETERS);

        assertThat(texts.title(notice, Locale.SIMPLIFIED_CHINESE)).isNotBlank().doesNotContain("{");
        assertThat(texts.body(notice, Locale.SIMPLIFIED_CHINESE)).isNotBlank().doesNotContain("{");
        assertThat(texts.title(notice, Locale.ENGLISH)).matches("[A-Z清].*").doesNotContain("{");
        assertThat(texts.body(notice, Locale.ENGLISH)).matches("[A-Z“].*").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkIsAPathWithoutGaps(NoticeKind kind) {
        assertThat(kind.link(PARAMETERS)).matches("(/[a-z0-9-]+)+(\\?[a-z]+=[a-z0-9-]+)?");
    }

    @Test
    void saysWhyAPlanWasReturned() {
        Notice returned = notice(NoticeKind.PLAN_RETURNED, PARAMETERS);

        assertThat(texts.body(returned, Locale.CHINESE)).contains("《2026年工会工作计划》", "缺少行事历、未安排教代会");
        assertThat(texts.body(returned, Locale.ENGLISH)).contains("no calendar, no staff congress planned");
    }

    @Test
    void speaksChineseToThoseWhoAskForNeitherLanguage() {
        assertThat(texts.title(notice(NoticeKind.PLAN_APPROVED, PARAMETERS), Locale.FRENCH))
                .isEqualTo("2026年工作计划已批准");
    }

    @Test
    void namesAReasonItDoesNotKnowAsAnother() {
        Notice returned = notice(NoticeKind.PLAN_RETURNED, Map.of("reasons", "TOO_LONG"));

        assertThat(texts.body(returned, Locale.CHINESE)).contains("须修改：其他。");
    }

    @Test
    void saysARepeatedReasonOnce() {
        Notice returned = notice(NoticeKind.PLAN_RETURNED, Map.of("reasons", "UNCLEAR,OTHER,UNCLEAR"));

        assertThat(texts.body(returned, Locale.CHINESE)).contains("：表述不清、其他。");
    }

    private static Notice notice(NoticeKind kind, Map<String, String> parameters) {
        return new Notice(UUID.randomUUID(), 1, kind, Set.of(), parameters, Instant.EPOCH, null);
    }
}
