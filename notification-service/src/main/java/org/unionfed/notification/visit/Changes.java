package org.unionfed.notification.visit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.notification.inbox.Notice;
import org.unionfed.notification.inbox.NoticeDigest.KindCount;

/**
 * What happened since a person was last here.
 *
 * @param since when that was; none on the first visit
 * @param counts of each kind that happened
 * @param latest the newest few, newest first
 */
record Changes(@Nullable Instant since, List<KindCount> counts, List<Notice> latest) {}
