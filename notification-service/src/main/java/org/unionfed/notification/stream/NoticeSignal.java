package org.unionfed.notification.stream;

import java.util.UUID;
import org.unionfed.notification.inbox.NoticeKind;

/**
 * What a live update carries: enough to ring the bell, the text comes from the inbox.
 *
 * @param unread how many notices the reader has not read now
 */
record NoticeSignal(UUID id, NoticeKind kind, int unread) {}
