package org.unionfed.plan.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;

/** The federation's review queue over HTTP. */
@RestController
@RequestMapping("/api/plan/reviews")
class QueueController {

    private final ShowQueue showQueue;
    private final DecideTogether decideTogether;
    private final BusinessClock clock;

    QueueController(ShowQueue showQueue, DecideTogether decideTogether, BusinessClock clock) {
        this.showQueue = showQueue;
        this.decideTogether = decideTogether;
        this.clock = clock;
    }

    @GetMapping
    Page<WaitingPlan> listWaitingPlans(
            Caller caller,
            @RequestParam(required = false) @Nullable @Min(2000) @Max(2100) Integer year,
            @RequestParam(required = false) @Nullable @Size(max = 100) String region,
            @RequestParam(required = false) @Nullable @Min(1) @Max(3650) Integer waitingDays,
            @RequestParam(required = false) @Nullable @Size(max = 100) String search,
            @RequestParam(required = false) @Nullable Boolean late,
            @RequestParam(required = false) @Nullable Boolean reviewedBefore,
            PageQuery page) {
        var filter = new QueueFilter(year, region, since(waitingDays), search, late, reviewedBefore);
        return showQueue.handle(caller, filter, page);
    }

    @GetMapping("/counts")
    QueueCounts countWaitingPlans(
            Caller caller,
            @RequestParam(required = false) @Nullable @Min(2000) @Max(2100) Integer year,
            @RequestParam(required = false) @Nullable @Size(max = 100) String region,
            @RequestParam(required = false) @Nullable @Min(1) @Max(3650) Integer waitingDays,
            @RequestParam(required = false) @Nullable @Size(max = 100) String search) {
        return showQueue.count(caller, new QueueFilter(year, region, since(waitingDays), search, null, null));
    }

    @PostMapping("/decisions")
    DecisionResults decidePlans(Caller caller, @Valid @RequestBody Decision decision, Locale locale) {
        return new DecisionResults(decideTogether.handle(caller, decision, locale));
    }

    private @Nullable Instant since(@Nullable Integer days) {
        return days == null ? null : clock.instant().minus(Duration.ofDays(days));
    }

    /** What became of each plan, in the order asked. */
    record DecisionResults(List<DecisionResult> results) {}
}
