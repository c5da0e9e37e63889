package org.unionfed.plan.annualplan.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.FileName;

/** A plan as a file over HTTP. */
@RestController
@RequestMapping("/api/plan/plans/{id}")
class PlanDocumentController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ExportPlan exportPlan;

    PlanDocumentController(ExportPlan exportPlan) {
        this.exportPlan = exportPlan;
    }

    @GetMapping(path = "/export.docx", produces = DOCX)
    ResponseEntity<Resource> exportPlan(Caller caller, @PathVariable UUID id, Locale locale) {
        ExportPlan.PlanFile file = exportPlan.handle(caller, id, locale);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(DOCX))
                .contentLength(file.content().contentLength())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(FileName.safe(file.name()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }
}
