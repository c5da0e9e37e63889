package org.unionfed.notification.inbox;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice in words, as one reader sees it. */
@Schema(name = "Notice")
public record NoticeAnswer(
        UUID id,
        NoticeKind kind,
        String title,
        String body,

        @Schema(description = "Path in the web client", example = "/plans/7b0d8a52-5c1f-4d6e-9a53-0f1f6a0f2c11")
        String link,

        Instant createdAt,
        @Nullable Instant readAt) {

    public static NoticeAnswer of(Notice notice, NoticeTexts texts, Locale locale) {
        return new NoticeAnswer(
                notice.id(),
                notice.kind(),
                texts.title(notice, locale),
                texts.body(notice, locale),
                notice.kind().link(notice.parameters()),
                notice.createdAt(),
                notice.readAt());
    }
}
