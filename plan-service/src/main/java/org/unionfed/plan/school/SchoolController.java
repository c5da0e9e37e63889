package org.unionfed.plan.school;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.Cursor;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;
import org.unionfed.plan.school.ListedSchools.SchoolFilter;

/** The register of schools over HTTP. */
@RestController
@RequestMapping("/api/plan/schools")
class SchoolController {

    private final ReadSchools readSchools;
    private final RegisterSchool registerSchool;
    private final CorrectSchool correctSchool;
    private final SchoolLifeCycle lifeCycle;

    SchoolController(
            ReadSchools readSchools,
            RegisterSchool registerSchool,
            CorrectSchool correctSchool,
            SchoolLifeCycle lifeCycle) {
        this.readSchools = readSchools;
        this.registerSchool = registerSchool;
        this.correctSchool = correctSchool;
        this.lifeCycle = lifeCycle;
    }

    @GetMapping
    Page<SchoolView> listSchools(
            Caller caller,
            @RequestParam(required = false) @Nullable SchoolState state,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String search,
            PageQuery page) {
        String after = page.after() == null ? null : page.after().text(0);
        var filter = new SchoolFilter(state, region, search, after, page.rows());
        return Page.of(readSchools.handle(caller, filter), page, it -> Cursor.of(it.code()));
    }

    @PostMapping
    ResponseEntity<SchoolView> registerSchool(Caller caller, @Valid @RequestBody NewSchool school) {
        SchoolView registered = registerSchool.handle(caller, school);
        return ResponseEntity.created(URI.create("/api/plan/schools/" + registered.id()))
                .eTag(ExpectedVersion.etag(registered.version()))
                .body(registered);
    }

    @GetMapping("/{id}")
    ResponseEntity<SchoolView> showSchool(Caller caller, @PathVariable UUID id) {
        return answer(readSchools.show(caller, id));
    }

    @PostMapping("/{id}/suspend")
    ResponseEntity<SchoolView> suspendSchool(
            Caller caller, @PathVariable UUID id, ExpectedVersion seen, @Valid @RequestBody SuspendRequest request) {
        return answer(lifeCycle.suspend(caller, id, seen, request.reason()));
    }

    @PostMapping("/{id}/resume")
    ResponseEntity<SchoolView> resumeSchool(Caller caller, @PathVariable UUID id, ExpectedVersion seen) {
        return answer(lifeCycle.resume(caller, id, seen));
    }

    @PostMapping("/{id}/correct")
    ResponseEntity<SchoolView> correctSchool(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion seen,
            @Valid @RequestBody ChairCorrection correction) {
        return answer(correctSchool.handle(caller, id, seen, correction.chair()));
    }

    @PostMapping("/{id}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawSchool(Caller caller, @PathVariable UUID id, ExpectedVersion seen) {
        lifeCycle.withdraw(caller, id, seen);
    }

    private static ResponseEntity<SchoolView> answer(SchoolView school) {
        return ResponseEntity.ok().eTag(ExpectedVersion.etag(school.version())).body(school);
    }

    /** Who chairs a school whose accounts are not made yet. */
    record ChairCorrection(@NotNull @Valid NewSchool.Chair chair) {}

    /** Why a school is suspended. */
    record SuspendRequest(@NotBlank @Size(max = 500) String reason) {}
}
