package org.unionfed.plan.planimport;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.plan.reading.SourceLine;

/** Use case: an officer looks at an import, at the lines it was read from, or at the file itself. */
@Component
class ShowImport {

    private final ImportDesk desk;
    private final ImportSources sources;
    private final ImportViews views;

    ShowImport(ImportDesk desk, ImportSources sources, ImportViews views) {
        this.desk = desk;
        this.sources = sources;
        this.views = views;
    }

    ImportView handle(Caller caller, UUID id) {
        return desk.read(caller, id, views::of);
    }

    Lines lines(Caller caller, UUID id) {
        return desk.read(
                caller, id, it -> new Lines(sources.lines(caller.tenant(), id).orElseThrow()));
    }

    StoredFile file(Caller caller, UUID id) {
        return desk.read(
                caller,
                id,
                it -> new StoredFile(
                        it.fileName(),
                        it.mediaType(),
                        sources.content(caller.tenant(), id).orElseThrow()));
    }

    /** All lines of the document, from the first. */
    record Lines(List<SourceLine> items) {}

    /** The document as it was uploaded. */
    @SuppressWarnings("ArrayRecordComponent") // handed through, compared by nobody
    record StoredFile(String name, String mediaType, byte[] content) {}
}
