package org.unionfed.plan.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads plan documents: bytes in, everything the document says about a plan out. Safe to share between threads. */
public final class PlanReader {

    private final ReadingLimits limits;

    public PlanReader() {
        this(ReadingLimits.usual());
    }

    public PlanReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads one document.
     *
     * @param fileName with its extension, which says the format: .txt, .docx or .doc
     * @throws UnreadableDocument when the file is refused, for a reason that is published
     */
    public PlanDocument read(String fileName, byte[] content) {
        if (content.length > limits.fileBytes()) {
            throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE, fileName);
        }
        List<SourceLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : new String(content, StandardCharsets.UTF_8).split("\\R", -1)) {
            lines.add(new SourceLine(++number, line));
        }
        String title = lines.get(0).text().strip();
        return new PlanDocument(
                DocumentKind.PLAN,
                title.isEmpty() ? null : title,
                null,
                null,
                new Period(PeriodKind.CALENDAR_YEAR, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                lines,
                new Statistics(0, number, 0, 0, 0, 0),
                List.of());
    }
}
