package org.unionfed.plan.planimport.upload;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.plan.planimport.upload.ReadingBulkhead.Turn;
import org.unionfed.plan.reading.PlanDocument;
import org.unionfed.plan.reading.PlanReader;
import org.unionfed.plan.reading.source.UnreadableDocument;

/**
 * Reads documents a few at a time and each for a limited time, so that no upload can hold up the service. A reader that
 * does not end when its time is over is left behind, and another takes its place. Runs outside any transaction.
 */
public class BoundedReading implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BoundedReading.class);
    private final ReadsDocuments reader;
    private final Duration timeLimit;
    private final ReadingBulkhead turns;
    private final ExecutorService threads = Executors.newCachedThreadPool(BoundedReading::thread);

    BoundedReading(ReadsDocuments reader, ReadingSettings settings) {
        this.reader = reader;
        this.timeLimit = settings.timeLimit();
        this.turns = new ReadingBulkhead(settings.parallel(), settings.waiting());
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "document-reading");
        thread.setDaemon(true);
        return thread;
    }

    /** What the document says. One that is refused, or not read in time, is refused with a {@link DocumentError}. */
    public PlanDocument read(UploadedFile file) {
        long deadline = System.nanoTime() + timeLimit.toNanos();
        try {
            Turn turn = turns.take(file.content().length, deadline);
            try {
                return read(file, deadline);
            } finally {
                turn.end();
            }
        } catch (TimeoutException late) {
            throw ReadingBulkhead.busy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw ReadingBulkhead.busy();
        }
    }

    private PlanDocument read(UploadedFile file, long deadline) throws InterruptedException {
        long begun = System.nanoTime();
        Future<PlanDocument> reading = threads.submit(() -> reader.read(file.name(), file.content()));
        try {
            return reading.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            LOG.warn("Gave up a document of {} bytes after {}", file.content().length, timeLimit);
            boolean waitedLong = deadline - begun < timeLimit.toNanos() / 2;
            throw waitedLong ? ReadingBulkhead.busy() : new BusinessException(DocumentError.DOCUMENT_TAKES_TOO_LONG);
        } catch (ExecutionException failed) {
            throw refusal(failed.getCause());
        } finally {
            reading.cancel(true);
        }
    }

    /** A document that is too much for the machine is refused like one that is too much for the rules. */
    private static RuntimeException refusal(@Nullable Throwable cause) {
        if (cause instanceof UnreadableDocument refused) {
            return new BusinessException(DocumentError.of(refused.reason()));
        }
        if (cause instanceof VirtualMachineError) {
            LOG.error("A document was too much for its reader", cause);
            return new BusinessException(DocumentError.DOCUMENT_TOO_COMPLEX);
        }
        return new IllegalStateException("The reader failed", cause);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    /** What reads a document; {@link PlanReader} in the running service. */
    interface ReadsDocuments {
        PlanDocument read(String fileName, byte[] content);
    }
}
