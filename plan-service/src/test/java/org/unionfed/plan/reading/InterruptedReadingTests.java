package org.unionfed.plan.reading;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionfed.plan.reading.calendar.CalendarFinder;
import org.unionfed.plan.reading.calendar.SpacedTables;
import org.unionfed.plan.reading.layout.PlanTexts;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.outline.OutlineFinder;
import org.unionfed.plan.reading.pace.ReadingInterrupted;
import org.unionfed.plan.reading.text.Line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Reading that nobody waits for any more ends, whatever is read and wherever it is. */
class InterruptedReadingTests {

    private static final String TEXT = "工会2026年工作计划\n一、学习\n组织学习\n二、活动\n3月：植树\n4月：春游\n";

    private final PlanReader reader = new PlanReader();

    static Stream<HostileShapes.Shape> shapes() {
        return HostileShapes.all();
    }

    @AfterEach
    void goOn() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void endsWhateverTheDocument(HostileShapes.Shape shape) {
        byte[] content = shape.times(1);

        assertEnds(() -> reader.read(shape.name(), content));
    }

    @Test
    void endsAtEachStep() {
        List<SourceLine> lines = SourceLines.numbered(TEXT.lines().toList());
        List<Line> keyed = SourceLines.keyed(lines);
        List<Unit> body = PlanTexts.of(keyed).plans().get(0).body();
        assertThat(body).isNotEmpty();

        assertEnds(() -> SourceLines.keyed(lines));
        assertEnds(() -> PlanTexts.of(keyed));
        assertEnds(() -> SpacedTables.in(body));
        assertEnds(() -> CalendarFinder.find(body, PlanKind.outlook(null)));
        assertEnds(() -> OutlineFinder.find(body, List.of()));
    }

    private static void assertEnds(ThrowingCallable reading) {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(ReadingInterrupted.class).isThrownBy(reading);
    }
}
