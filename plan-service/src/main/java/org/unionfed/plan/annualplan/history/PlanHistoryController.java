package org.unionfed.plan.annualplan.history;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;
import org.unionfed.plan.annualplan.content.PlanDifference;
import org.unionfed.plan.annualplan.history.PlanVersions.VersionSummary;
import org.unionfed.plan.annualplan.history.PlanVersions.VersionView;

/** The history of a plan over HTTP. */
@RestController
@RequestMapping("/api/plan/plans/{id}")
class PlanHistoryController {

    private final ReadHistory readHistory;

    PlanHistoryController(ReadHistory readHistory) {
        this.readHistory = readHistory;
    }

    @GetMapping("/versions")
    Page<VersionSummary> listPlanVersions(Caller caller, @PathVariable UUID id, PageQuery page) {
        return readHistory.handle(caller, id, page);
    }

    @GetMapping("/versions/{version}")
    VersionView showPlanVersion(Caller caller, @PathVariable UUID id, @PathVariable long version) {
        return readHistory.show(caller, id, version);
    }

    @GetMapping("/diff")
    PlanDifference comparePlanVersions(
            Caller caller, @PathVariable UUID id, @RequestParam long from, @RequestParam long to) {
        return readHistory.compare(caller, id, from, to);
    }
}
