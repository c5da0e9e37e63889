package org.unionfed.plan.annualplan.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.plan.annualplan.content.PlanDifference;
import org.unionfed.plan.annualplan.history.PlanVersions.VersionView;
import org.unionfed.plan.annualplan.history.ReadHistory.VersionPage;

/** The history of a plan over HTTP. */
@RestController
@RequestMapping("/api/plan/plans/{id}")
class PlanHistoryController {

    private final ReadHistory readHistory;

    PlanHistoryController(ReadHistory readHistory) {
        this.readHistory = readHistory;
    }

    @GetMapping("/versions")
    VersionPage versions(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable Long after) {
        return readHistory.handle(caller, id, after == null ? Long.MAX_VALUE : after, limit);
    }

    @GetMapping("/versions/{version}")
    VersionView version(Caller caller, @PathVariable UUID id, @PathVariable long version) {
        return readHistory.show(caller, id, version);
    }

    @GetMapping("/diff")
    PlanDifference difference(Caller caller, @PathVariable UUID id, @RequestParam long from, @RequestParam long to) {
        return readHistory.compare(caller, id, from, to);
    }
}
