package org.unionfed.plan.annualplan.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;
import org.unionfed.plan.annualplan.content.PlanState;

/** Lists and counts of plans over HTTP. */
@RestController
@RequestMapping("/api/plan/plans")
class PlanListController {

    private final ListPlans listPlans;

    PlanListController(ListPlans listPlans) {
        this.listPlans = listPlans;
    }

    @GetMapping
    Page<PlanSummary> listPlans(
            Caller caller,
            @RequestParam(defaultValue = "") List<PlanState> state,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID school,
            PageQuery page) {
        return listPlans.handle(caller, new PlanFilter(state, year, school), page);
    }

    @GetMapping("/counts")
    Map<PlanState, Long> countPlans(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID school) {
        return listPlans.count(caller, new PlanFilter(List.of(), year, school));
    }
}
