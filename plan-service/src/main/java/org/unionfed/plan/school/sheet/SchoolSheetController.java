package org.unionfed.plan.school.sheet;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.web.Download;
import org.unionfed.commons.web.FileName;

/** Lists of schools over HTTP: template, upload with preview, confirmation. */
@RestController
@RequestMapping("/api/plan/schools/imports")
class SchoolSheetController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PreviewSchoolSheet previewSchoolSheet;
    private final ConfirmSchoolSheet confirmSchoolSheet;

    SchoolSheetController(PreviewSchoolSheet previewSchoolSheet, ConfirmSchoolSheet confirmSchoolSheet) {
        this.previewSchoolSheet = previewSchoolSheet;
        this.confirmSchoolSheet = confirmSchoolSheet;
    }

    @GetMapping(path = "/template.xlsx", produces = XLSX)
    ResponseEntity<byte[]> downloadSchoolSheetTemplate(Caller caller) {
        caller.requireAny(Role.FEDERATION_ADMIN);
        return Download.of("学校名单模板.xlsx", XLSX, SheetTemplate.write());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<SchoolSheet> previewSchoolSheet(Caller caller, @RequestPart MultipartFile file) throws IOException {
        String name = FileName.safe(file.getOriginalFilename());
        SchoolSheet sheet = previewSchoolSheet.handle(caller, name, file.getBytes());
        return ResponseEntity.created(URI.create("/api/plan/schools/imports/" + sheet.id()))
                .body(sheet);
    }

    @GetMapping("/{id}")
    SchoolSheet showSchoolSheet(Caller caller, @PathVariable UUID id) {
        return previewSchoolSheet.show(caller, id);
    }

    @PostMapping("/{id}/confirm")
    SchoolSheet confirmSchoolSheet(Caller caller, @PathVariable UUID id) {
        return confirmSchoolSheet.handle(caller, id);
    }
}
