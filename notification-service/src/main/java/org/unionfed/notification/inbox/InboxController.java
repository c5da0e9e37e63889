package org.unionfed.notification.inbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;

/** The inbox over HTTP. */
@RestController
@RequestMapping("/api/notification/inbox")
@Tag(name = "inbox", description = "What the caller was told")
class InboxController {

    private final BrowseInbox browseInbox;
    private final MarkAsRead markAsRead;
    private final NoticeTexts texts;

    InboxController(BrowseInbox browseInbox, MarkAsRead markAsRead, NoticeTexts texts) {
        this.browseInbox = browseInbox;
        this.markAsRead = markAsRead;
        this.texts = texts;
    }

    @Operation(operationId = "listNotices", summary = "The caller's notices, newest first")
    @GetMapping
    Page<NoticeAnswer> list(
            Caller caller,
            Locale locale,
            PageQuery query,
            @Parameter(description = "Only those the caller has not read") @RequestParam(defaultValue = "false")
                    boolean unread) {
        return browseInbox.handle(Reader.of(caller), query, unread).map(it -> NoticeAnswer.of(it, texts, locale));
    }

    @Operation(operationId = "countUnreadNotices", summary = "How many notices the caller has not read")
    @GetMapping("/unread-count")
    UnreadCount unreadCount(Caller caller) {
        return new UnreadCount(markAsRead.unreadOf(Reader.of(caller)));
    }

    @Operation(operationId = "markNoticeRead", summary = "Marks a notice as read; answers how many are left unread")
    @PostMapping("/{id}/read")
    UnreadCount read(Caller caller, @PathVariable UUID id) {
        return new UnreadCount(markAsRead.one(Reader.of(caller), id));
    }

    @Operation(operationId = "markAllNoticesRead", summary = "Marks all notices as read")
    @PostMapping("/read-all")
    UnreadCount readAll(Caller caller) {
        return new UnreadCount(markAsRead.all(Reader.of(caller)));
    }

    /**
     * @param count notices that the caller has not marked as read
     */
    record UnreadCount(int count) {}
}
