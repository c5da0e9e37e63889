package org.unionfed.plan.rollup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.Cursor;
import org.unionfed.commons.web.Download;

/** The federation's view of the year over HTTP. */
@RestController
@RequestMapping("/api/plan/rollup")
class RollupController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** More than a list shows, as a row of the matrix is figures alone and is looked at together with the others. */
    private static final int MOST_SCHOOLS = 1_000;

    private final ShowRollup showRollup;
    private final ShowRollupChoices showRollupChoices;
    private final ShowFigures showFigures;
    private final ExportRollup exportRollup;

    RollupController(
            ShowRollup showRollup,
            ShowRollupChoices showRollupChoices,
            ShowFigures showFigures,
            ExportRollup exportRollup) {
        this.showRollup = showRollup;
        this.showRollupChoices = showRollupChoices;
        this.showFigures = showFigures;
        this.exportRollup = exportRollup;
    }

    @GetMapping
    Rollup showRollup(
            Caller caller,
            @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam(required = false) @Nullable @Size(max = 60) String school,
            @RequestParam(required = false) @Nullable @Size(max = 40) String theme,
            @RequestParam(required = false) @Nullable @Min(1) @Max(12) Integer month,
            @RequestParam(required = false) @Nullable @Size(max = 100) String region,
            @RequestParam(defaultValue = "5000") @Min(1) @Max(20_000) int limit,
            @RequestParam(required = false) @Nullable String after) {
        return showRollup.handle(caller, new RollupFilter(year, school, theme, month, region), limit, cursor(after));
    }

    @GetMapping("/choices")
    RollupChoices showRollupChoices(Caller caller) {
        return showRollupChoices.handle(caller);
    }

    @GetMapping("/mine")
    Rollup showOwnRollup(
            Caller caller,
            @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam(defaultValue = "5000") @Min(1) @Max(20_000) int limit,
            @RequestParam(required = false) @Nullable String after) {
        return showRollup.ofOwnSchool(caller, year, limit, cursor(after));
    }

    @GetMapping("/figures")
    YearFigures showYearFigures(
            Caller caller,
            @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam(required = false) @Nullable @Size(max = 60) String school,
            @RequestParam(required = false) @Nullable @Size(max = 40) String theme,
            @RequestParam(required = false) @Nullable @Size(max = 100) String region) {
        return showFigures.handle(caller, new RollupFilter(year, school, theme, null, region));
    }

    @GetMapping("/matrix")
    Matrix showMatrix(
            Caller caller,
            @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam(required = false) @Nullable @Size(max = 60) String school,
            @RequestParam(required = false) @Nullable @Size(max = 40) String theme,
            @RequestParam(required = false) @Nullable @Min(1) @Max(12) Integer month,
            @RequestParam(required = false) @Nullable @Size(max = 100) String region,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST_SCHOOLS) int limit,
            @RequestParam(required = false) @Nullable String after) {
        return showRollup.matrix(caller, new RollupFilter(year, school, theme, month, region), limit, cursor(after));
    }

    @GetMapping(path = "/export.xlsx", produces = XLSX)
    ResponseEntity<Resource> exportRollup(
            Caller caller,
            @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam(required = false) @Nullable @Size(max = 60) String school,
            @RequestParam(required = false) @Nullable @Size(max = 40) String theme,
            @RequestParam(required = false) @Nullable @Min(1) @Max(12) Integer month,
            @RequestParam(required = false) @Nullable @Size(max = 100) String region,
            @RequestParam(required = false) @Nullable @Min(2000) @Max(2100) Integer with,
            @RequestParam(defaultValue = "false") boolean lacks,
            Locale locale) {
        var filter = new RollupFilter(year, school, theme, month, region);
        ExportedFile file = exportRollup.handle(caller, filter, new ExportRollup.Extras(with, lacks), locale);
        return Download.of(file.name(), XLSX, file.size(), new InputStreamResource(file.content()));
    }

    private static @Nullable Cursor cursor(@Nullable String after) {
        return after == null || after.isEmpty() ? null : Cursor.decode(after);
    }
}
