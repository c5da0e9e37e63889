package org.unionfed.commons.idempotency;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * For requests that reach beyond the database and note their wish in it first. What such a request writes on its way is
 * not yet its effect: after a crash its repetition has to be let in again, to find the wish and carry it on.
 */
public final class RepeatableWork {

    private RepeatableWork() {}

    /** A name for the present request: the same whenever it is repeated under its key, a new one where it has no key. */
    public static UUID requestName() {
        IdempotentRun run = IdempotentRun.current();
        return run == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(run.key().id());
    }

    /** Does work whose transactions leave the request's key free to be used for a repetition. */
    public static <T> T run(Supplier<T> work) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        IdempotentRun run = IdempotentRun.current();
        if (request == null || run == null) {
            return work.get();
        }
        run.pause(request);
        try {
            return work.get();
        } finally {
            run.resume(request);
        }
    }
}
