package org.unionfed.plan.reading;

import java.util.List;
import org.unionfed.plan.reading.source.SourceLimits;
import org.unionfed.plan.reading.source.SourceProblem;
import org.unionfed.plan.reading.source.SourceReader;

/** Reads plan documents: bytes in, everything the document says about a plan out. Safe to share between threads. */
public final class PlanReader {

    private final SourceReader source;

    public PlanReader() {
        this(ReadingLimits.usual());
    }

    public PlanReader(ReadingLimits limits) {
        this.source = new SourceReader(new SourceLimits(
                limits.fileBytes(),
                limits.textBytes(),
                limits.unpackedBytes(),
                limits.markupBytes(),
                limits.characters(),
                limits.lines(),
                limits.elements()));
    }

    /**
     * Reads one document.
     *
     * @param fileName with its extension, which says the format: .txt, .docx or .doc
     * @throws UnreadableDocument when the file is refused, for a reason that is published
     */
    public PlanDocument read(String fileName, byte[] content) {
        return PlanAssembly.of(SourceLines.numbered(lines(fileName, content)));
    }

    private List<String> lines(String fileName, byte[] content) {
        try {
            return source.read(fileName, content);
        } catch (SourceProblem problem) {
            throw new UnreadableDocument(reason(problem.kind()), problem.getMessage(), problem);
        }
    }

    private static UnreadableDocument.Reason reason(SourceProblem.Kind kind) {
        return switch (kind) {
            case EMPTY -> UnreadableDocument.Reason.EMPTY;
            case TOO_LARGE -> UnreadableDocument.Reason.TOO_LARGE;
            case UNSUPPORTED_FORMAT -> UnreadableDocument.Reason.UNSUPPORTED_FORMAT;
            case CONTENT_BELIES_NAME -> UnreadableDocument.Reason.CONTENT_BELIES_NAME;
            case ENCRYPTED -> UnreadableDocument.Reason.ENCRYPTED;
            case ZIP_BOMB -> UnreadableDocument.Reason.ZIP_BOMB;
            case MALFORMED -> UnreadableDocument.Reason.MALFORMED;
            case NOT_TEXT -> UnreadableDocument.Reason.NOT_TEXT;
            case TOO_COMPLEX -> UnreadableDocument.Reason.TOO_COMPLEX;
        };
    }
}
