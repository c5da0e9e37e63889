package org.unionfed.plan.rollup.comparison;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;

/** Two years side by side, over HTTP. */
@RestController
@RequestMapping("/api/plan/rollup/comparison")
class ComparisonController {

    private final CompareYears compareYears;

    ComparisonController(CompareYears compareYears) {
        this.compareYears = compareYears;
    }

    @GetMapping
    Comparison compareYears(
            Caller caller,
            @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam @Min(2000) @Max(2100) int with,
            @RequestParam(required = false) @Nullable @Size(max = 40) String theme,
            @RequestParam(required = false) @Nullable @Size(max = 100) String region) {
        return compareYears.handle(caller, new YearPair(year, with, theme, region));
    }

    @GetMapping("/schools")
    Page<Comparison.ComparedSchool> listComparedSchools(
            Caller caller,
            @RequestParam @Min(2000) @Max(2100) int year,
            @RequestParam @Min(2000) @Max(2100) int with,
            @RequestParam(required = false) @Nullable @Size(max = 40) String theme,
            @RequestParam(required = false) @Nullable @Size(max = 100) String region,
            @RequestParam(required = false) Comparison.@Nullable SchoolChange change,
            PageQuery page) {
        return compareYears.schools(caller, new YearPair(year, with, theme, region), change, page);
    }
}
