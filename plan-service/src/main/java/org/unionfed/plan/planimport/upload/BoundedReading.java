package org.unionfed.plan.planimport.upload;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.plan.reading.PlanDocument;
import org.unionfed.plan.reading.PlanReader;
import org.unionfed.plan.reading.UnreadableDocument;

/**
 * Reads documents a few at a time and each for a limited time, so that no upload can hold up the service. Runs outside
 * any transaction.
 */
public class BoundedReading implements DisposableBean {

    private final ReadsDocuments reader;
    private final Duration timeLimit;
    private final ThreadPoolExecutor readers;

    BoundedReading(ReadsDocuments reader, ReadingSettings settings) {
        this.reader = reader;
        this.timeLimit = settings.timeLimit();
        this.readers = new ThreadPoolExecutor(
                settings.parallel(),
                settings.parallel(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.waiting()),
                BoundedReading::thread);
        readers.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "document-reading");
        thread.setDaemon(true);
        return thread;
    }

    /** What the document says. One that is refused, or not read in time, is refused with a {@link DocumentError}. */
    public PlanDocument read(UploadedFile file) {
        Future<PlanDocument> reading = begin(file);
        try {
            return reading.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new BusinessException(DocumentError.DOCUMENT_TAKES_TOO_LONG);
        } catch (ExecutionException failed) {
            throw refusal(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BusinessException(DocumentError.DOCUMENT_READERS_BUSY);
        } finally {
            reading.cancel(true);
        }
    }

    private Future<PlanDocument> begin(UploadedFile file) {
        try {
            return readers.submit(() -> reader.read(file.name(), file.content()));
        } catch (RejectedExecutionException full) {
            throw new BusinessException(DocumentError.DOCUMENT_READERS_BUSY);
        }
    }

    private static RuntimeException refusal(ExecutionException failed) {
        return failed.getCause() instanceof UnreadableDocument refused
                ? new BusinessException(DocumentError.of(refused.reason()))
                : new IllegalStateException("The reader failed", failed.getCause());
    }

    @Override
    public void destroy() {
        readers.shutdownNow();
    }

    /** What reads a document; {@link PlanReader} in the running service. */
    interface ReadsDocuments {
        PlanDocument read(String fileName, byte[] content);
    }
}
