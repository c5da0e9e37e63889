package org.unionfed.notification.visit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.notification.inbox.NoticeAnswer;
import org.unionfed.notification.inbox.NoticeDigest.KindCount;
import org.unionfed.notification.inbox.NoticeTexts;
import org.unionfed.notification.inbox.Reader;

/** Visits over HTTP. */
@RestController
@RequestMapping("/api/notification/visits")
@Tag(name = "visits", description = "What changed since the caller was last here")
class VisitController {

    private final StartVisit startVisit;
    private final NoticeTexts texts;

    VisitController(StartVisit startVisit, NoticeTexts texts) {
        this.startVisit = startVisit;
        this.texts = texts;
    }

    @Operation(operationId = "startVisit", summary = "Notes that the caller is here; answers what changed meanwhile")
    @PostMapping
    ChangesAnswer start(Caller caller, Locale locale) {
        Changes changes = startVisit.handle(Reader.of(caller));
        return new ChangesAnswer(
                changes.since(),
                changes.counts(),
                changes.latest().stream()
                        .map(it -> NoticeAnswer.of(it, texts, locale))
                        .toList());
    }

    /**
     * @param since when the caller was last here; none on the first visit
     * @param counts how many notices of each kind came since
     * @param latest the newest of them
     */
    record ChangesAnswer(@Nullable Instant since, List<KindCount> counts, List<NoticeAnswer> latest) {}
}
