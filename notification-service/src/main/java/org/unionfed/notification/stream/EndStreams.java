package org.unionfed.notification.stream;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.unionfed.commons.standing.SuspendedSchools;

/**
 * Ends the streams of schools that were suspended. Only one instance hears of it by an event, so each looks whether
 * the schools that listen here are still to be heard.
 */
@Component
class EndStreams {

    private final OpenStreams streams;
    private final SuspendedSchools suspended;

    EndStreams(OpenStreams streams, SuspendedSchools suspended) {
        this.streams = streams;
        this.suspended = suspended;
    }

    @Scheduled(fixedDelayString = "${unionfed.notification.stream.poll-interval:1s}")
    void ofSuspendedSchools() {
        suspended
                .among(streams.audiences())
                .forEach(school -> streams.of(school).forEach(NoticeStream::close));
    }
}
