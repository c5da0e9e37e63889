package org.unionfed.plan.reading;

import org.unionfed.plan.reading.source.ReadingLimits;
import org.unionfed.plan.reading.source.SourceReader;
import org.unionfed.plan.reading.source.UnreadableDocument;

/** Reads plan documents: bytes in, everything the document says about a plan out. Safe to share between threads. */
public final class PlanReader {

    private final SourceReader source;

    public PlanReader() {
        this(ReadingLimits.usual());
    }

    public PlanReader(ReadingLimits limits) {
        this.source = new SourceReader(limits);
    }

    /**
     * Reads one document.
     *
     * @param fileName with its extension, which says the format: .txt, .docx or .doc
     * @throws UnreadableDocument when the file is refused, for a reason that is published
     */
    public PlanDocument read(String fileName, byte[] content) {
        return PlanAssembly.of(SourceLines.numbered(source.read(fileName, content)));
    }
}
