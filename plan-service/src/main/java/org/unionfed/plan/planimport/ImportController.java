package org.unionfed.plan.planimport;

import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.Download;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;
import org.unionfed.plan.annualplan.PlanView;
import org.unionfed.plan.planimport.upload.UploadedFile;

/** Imports of plan documents over HTTP. */
@RestController
@RequestMapping("/api/plan/imports")
class ImportController {

    private final ImportPlan importPlan;
    private final ListImports listImports;
    private final ShowImport showImport;
    private final CorrectImport correctImport;
    private final DiscardImport discardImport;
    private final ConfirmImport confirmImport;

    ImportController(
            ImportPlan importPlan,
            ListImports listImports,
            ShowImport showImport,
            CorrectImport correctImport,
            DiscardImport discardImport,
            ConfirmImport confirmImport) {
        this.importPlan = importPlan;
        this.listImports = listImports;
        this.showImport = showImport;
        this.correctImport = correctImport;
        this.discardImport = discardImport;
        this.confirmImport = confirmImport;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportView> uploadDocument(Caller caller, @RequestPart("file") MultipartFile file)
            throws IOException {
        ImportView made = importPlan.handle(caller, UploadedFile.named(file.getOriginalFilename(), file.getBytes()));
        return ResponseEntity.created(URI.create("/api/plan/imports/" + made.id()))
                .eTag(ExpectedVersion.etag(made.version()))
                .body(made);
    }

    @GetMapping
    Page<ImportSummary> listImports(
            Caller caller, @RequestParam(required = false) @Nullable ImportState state, PageQuery page) {
        return listImports.handle(caller, state, page);
    }

    @GetMapping("/counts")
    Map<ImportState, Long> countImports(Caller caller) {
        return listImports.count(caller);
    }

    @GetMapping("/{id}")
    ResponseEntity<ImportView> showImport(Caller caller, @PathVariable UUID id) {
        return answer(showImport.handle(caller, id));
    }

    @GetMapping("/{id}/lines")
    ShowImport.Lines listImportLines(Caller caller, @PathVariable UUID id) {
        return showImport.lines(caller, id);
    }

    @GetMapping(path = "/{id}/file", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> downloadImportFile(Caller caller, @PathVariable UUID id) {
        ShowImport.StoredFile file = showImport.file(caller, id);
        return Download.of(file.name(), file.mediaType(), file.content());
    }

    @PatchMapping("/{id}")
    ResponseEntity<ImportView> correctImport(
            Caller caller, @PathVariable UUID id, ExpectedVersion seen, @Valid @RequestBody ImportEdit edit) {
        return answer(correctImport.handle(caller, id, seen, edit));
    }

    @PostMapping("/{id}/confirm")
    ResponseEntity<PlanView> confirmImport(Caller caller, @PathVariable UUID id, ExpectedVersion seen) {
        PlanView draft = confirmImport.handle(caller, id, seen);
        return ResponseEntity.created(URI.create("/api/plan/plans/" + draft.id()))
                .eTag(ExpectedVersion.etag(draft.version()))
                .body(draft);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardImport(Caller caller, @PathVariable UUID id, ExpectedVersion seen) {
        discardImport.handle(caller, id, seen);
    }

    private static ResponseEntity<ImportView> answer(ImportView view) {
        return ResponseEntity.ok().eTag(ExpectedVersion.etag(view.version())).body(view);
    }
}
