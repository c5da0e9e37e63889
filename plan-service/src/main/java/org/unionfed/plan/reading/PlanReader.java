package org.unionfed.plan.reading;

import java.nio.charset.StandardCharsets;
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
        List<SourceLine> lines =
                SourceLines.numbered(List.of(new String(content, StandardCharsets.UTF_8).split("\\R", -1)));
        return PlanAssembly.of(lines);
    }
}
