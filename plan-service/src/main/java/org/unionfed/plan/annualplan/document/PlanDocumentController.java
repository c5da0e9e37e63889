package org.unionfed.plan.annualplan.document;

import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.Download;

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
        return Download.of(file.name(), DOCX, file.content().contentLength(), file.content());
    }
}
