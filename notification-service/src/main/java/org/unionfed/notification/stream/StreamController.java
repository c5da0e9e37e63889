package org.unionfed.notification.stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.unionfed.commons.security.Caller;
import org.unionfed.notification.inbox.Reader;

/** Live updates over HTTP, as server-sent events. */
@RestController
@Tag(name = "inbox")
class StreamController {

    private final ListenToInbox listenToInbox;

    StreamController(ListenToInbox listenToInbox) {
        this.listenToInbox = listenToInbox;
    }

    @Operation(
            operationId = "streamNotices",
            summary = "Tells of each new notice as it comes",
            description = "Server-sent events named notice, each with the data described here as JSON and an id. A"
                    + " browser that comes back sends the last id as Last-Event-ID and learns what it missed.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = NoticeSignal.class)))
    @GetMapping(path = "/api/notification/inbox/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(
            Caller caller, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long lastSeen) {
        return ResponseEntity.ok()
                .header("X-Accel-Buffering", "no")
                .body(listenToInbox.handle(Reader.of(caller), lastSeen));
    }
}
