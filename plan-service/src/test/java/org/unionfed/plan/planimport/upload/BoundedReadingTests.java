package org.unionfed.plan.planimport.upload;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.ErrorCode;
import org.unionfed.plan.planimport.correction.Readings;
import org.unionfed.plan.planimport.upload.BoundedReading.ReadsDocuments;
import org.unionfed.plan.reading.PlanDocument;
import org.unionfed.plan.reading.source.UnreadableDocument;
import org.unionfed.plan.reading.source.UnreadableDocument.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

class BoundedReadingTests {

    private static final UploadedFile FILE = new UploadedFile("a.txt", new byte[] {1});
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void stop() {
        release.countDown();
        callers.shutdownNow();
    }

    @Test
    void handsBackWhatTheReaderSays() {
        assertThat(reading((name, content) -> Readings.small(), LONG).read(FILE))
                .isEqualTo(Readings.small());
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void namesWhyADocumentIsRefused(Reason reason) {
        BoundedReading reading = reading(
                (name, content) -> {
                    throw new UnreadableDocument(reason, "for logs");
                },
                LONG);

        assertRefused(DocumentError.of(reason), () -> reading.read(FILE));
    }

    @Test
    void aReaderThatFailsIsADefect() {
        BoundedReading reading = reading(
                (name, content) -> {
                    throw new IllegalArgumentException();
                },
                LONG);

        assertThatIllegalStateException()
                .isThrownBy(() -> reading.read(FILE))
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDocumentThatIsTooMuchForTheMachineIsRefused() {
        for (VirtualMachineError failure : List.of(new StackOverflowError(), new OutOfMemoryError())) {
            BoundedReading reading = reading(
                    (name, content) -> {
                        throw failure;
                    },
                    LONG);

            assertRefused(DocumentError.DOCUMENT_TOO_COMPLEX, () -> reading.read(FILE));
        }
    }

    @Test
    void readsTheNextDocumentAfterOnesWhoseReadersNeverEnd() {
        BoundedReading reading = new BoundedReading(
                (name, content) -> name.equals(FILE.name()) ? Readings.small() : readWithoutEnd(),
                new ReadingSettings(2, 1, Duration.ofMillis(200)));

        for (int i = 0; i < 4; i++) {
            assertRefused(
                    DocumentError.DOCUMENT_TAKES_TOO_LONG,
                    () -> reading.read(new UploadedFile("endless.txt", new byte[] {1})));
        }

        assertThat(reading.read(FILE)).isEqualTo(Readings.small());
    }

    @Test
    void tellsTheReaderOfADocumentThatTookTooLongToStop() {
        var stopped = new CountDownLatch(1);
        BoundedReading reading = reading(
                (name, content) -> {
                    readSlowly(name, content);
                    stopped.countDown();
                    return Readings.small();
                },
                Duration.ofMillis(50));

        assertRefused(DocumentError.DOCUMENT_TAKES_TOO_LONG, () -> reading.read(FILE));

        await().until(() -> stopped.getCount() == 0);
    }

    @Test
    void givesUpWellBeforeTheGatewayDoes() {
        ReadingSettings usual = new Binder(new MapConfigurationPropertySource())
                .bindOrCreate("unionfed.plan.reading", ReadingSettings.class);

        assertThat(usual.timeLimit()).isLessThanOrEqualTo(Duration.ofSeconds(15));
    }

    private PlanDocument readWithoutEnd() {
        while (release.getCount() > 0) {
            Thread.onSpinWait();
        }
        return Readings.small();
    }

    @Test
    void givesUpADocumentThatTakesTooLong() {
        BoundedReading reading = reading(this::readSlowly, Duration.ofMillis(50));

        assertRefused(DocumentError.DOCUMENT_TAKES_TOO_LONG, () -> reading.read(FILE));
    }

    @Test
    void refusesMoreThanMayWaitAndTakesThemAgainLater() throws ExecutionException, InterruptedException {
        var started = new CountDownLatch(1);
        BoundedReading reading = reading(
                (name, content) -> {
                    started.countDown();
                    return readSlowly(name, content);
                },
                LONG);
        Future<PlanDocument> first = callers.submit(() -> reading.read(FILE));
        started.await();
        List<Future<PlanDocument>> more =
                List.of(callers.submit(() -> reading.read(FILE)), callers.submit(() -> reading.read(FILE)));

        await().until(() -> more.stream().anyMatch(Future::isDone));
        release.countDown();

        assertThat(first.get()).isEqualTo(Readings.small());
        assertThat(more.stream().filter(BoundedReadingTests::refusedAsBusy)).hasSize(1);
        assertThat(reading.read(FILE)).isEqualTo(Readings.small());
    }

    private static boolean refusedAsBusy(Future<PlanDocument> reading) {
        try {
            reading.get();
            return false;
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof BusinessException refused
                    && refused.code() == DocumentError.DOCUMENT_READERS_BUSY;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private PlanDocument readSlowly(String name, byte[] content) {
        try {
            release.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Readings.small();
    }

    private static BoundedReading reading(ReadsDocuments reader, Duration timeLimit) {
        return new BoundedReading(reader, new ReadingSettings(1, 1, timeLimit));
    }

    private static void assertRefused(ErrorCode code, Runnable action) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(action::run)
                .satisfies(it -> assertThat(it.code()).isEqualTo(code));
    }
}
