package org.unionfed.plan.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;

/** Deadlines over HTTP: everybody reads them, the federation sets them. */
@RestController
@RequestMapping("/api/plan/deadlines")
class DeadlineController {

    private final Deadlines deadlines;
    private final SetDeadline setDeadline;

    DeadlineController(Deadlines deadlines, SetDeadline setDeadline) {
        this.deadlines = deadlines;
        this.setDeadline = setDeadline;
    }

    @GetMapping("/{year}")
    ResponseEntity<Deadline> showDeadline(Caller caller, @PathVariable @Min(2000) @Max(2100) int year) {
        return answer(deadlines.of(year));
    }

    @PutMapping("/{year}")
    ResponseEntity<Deadline> setDeadline(
            Caller caller,
            @PathVariable @Min(2000) @Max(2100) int year,
            ExpectedVersion seen,
            @Valid @RequestBody DueDay wanted) {
        return answer(setDeadline.handle(caller, year, wanted.due(), seen.value()));
    }

    private static ResponseEntity<Deadline> answer(Deadline deadline) {
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(deadline.version()))
                .body(deadline);
    }

    /** The last day that is on time. */
    record DueDay(@NotNull LocalDate due) {}
}
