package org.unionfed.plan.annualplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.commons.web.OneLine;
import org.unionfed.plan.annualplan.content.ContentDraft;
import org.unionfed.plan.annualplan.content.ItemDraft;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.annualplan.content.SectionDraft;
import org.unionfed.plan.annualplan.fact.ReturnReason;

/** Plans over HTTP: begin, read and edit them, and carry them through the review. */
@RestController
@RequestMapping("/api/plan/plans")
class PlanController {

    private final CreatePlan createPlan;
    private final ContinuePlan continuePlan;
    private final ShowPlan showPlan;
    private final PlanLifeCycle lifeCycle;
    private final DiscardPlan discardPlan;

    PlanController(
            CreatePlan createPlan,
            ContinuePlan continuePlan,
            ShowPlan showPlan,
            PlanLifeCycle lifeCycle,
            DiscardPlan discardPlan) {
        this.createPlan = createPlan;
        this.continuePlan = continuePlan;
        this.showPlan = showPlan;
        this.lifeCycle = lifeCycle;
        this.discardPlan = discardPlan;
    }

    @PostMapping
    ResponseEntity<PlanView> createPlan(Caller caller, @Valid @RequestBody NewPlanRequest request) {
        return created(caller, createPlan.byHand(caller, request.toNewPlan()));
    }

    @PostMapping("/{id}/continue")
    ResponseEntity<PlanView> continuePlan(Caller caller, @PathVariable UUID id) {
        return created(caller, continuePlan.handle(caller, id));
    }

    private ResponseEntity<PlanView> created(Caller caller, UUID id) {
        PlanView plan = showPlan.handle(caller, id);
        return ResponseEntity.created(URI.create("/api/plan/plans/" + id))
                .eTag(ExpectedVersion.etag(plan.version()))
                .body(plan);
    }

    @GetMapping("/{id}")
    ResponseEntity<PlanView> showPlan(Caller caller, @PathVariable UUID id) {
        return answer(showPlan.handle(caller, id));
    }

    @GetMapping("/{id}/previous")
    ResponseEntity<PreviousPlan> showPreviousPlan(Caller caller, @PathVariable UUID id) {
        return showPlan.previous(caller, id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PatchMapping("/{id}")
    ResponseEntity<PlanView> editPlan(
            Caller caller, @PathVariable UUID id, ExpectedVersion seen, @Valid @RequestBody PlanEdit edit) {
        return answer(lifeCycle.edit(caller, id, seen, edit));
    }

    @PostMapping("/{id}/submit")
    ResponseEntity<PlanView> submitPlan(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion seen,
            @Valid @RequestBody(required = false) @Nullable PlanComment comment) {
        return answer(lifeCycle.submit(caller, id, seen, PlanComment.textOf(comment)));
    }

    @PostMapping("/{id}/withdraw")
    ResponseEntity<PlanView> withdrawPlan(Caller caller, @PathVariable UUID id, ExpectedVersion seen) {
        return answer(lifeCycle.withdraw(caller, id, seen));
    }

    @PostMapping("/{id}/return")
    ResponseEntity<PlanView> returnPlan(
            Caller caller, @PathVariable UUID id, ExpectedVersion seen, @Valid @RequestBody ReturnRequest request) {
        return answer(lifeCycle.returnFor(caller, id, seen, request.reasons()));
    }

    @PutMapping("/{id}/marks")
    ResponseEntity<PlanView> markReasons(
            Caller caller, @PathVariable UUID id, ExpectedVersion seen, @Valid @RequestBody MarksRequest request) {
        return answer(lifeCycle.mark(caller, id, seen, request.marks()));
    }

    @PostMapping("/{id}/approve")
    ResponseEntity<PlanView> approvePlan(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion seen,
            @Valid @RequestBody(required = false) @Nullable PlanComment comment) {
        return answer(lifeCycle.approve(caller, id, seen, PlanComment.textOf(comment)));
    }

    @PostMapping("/{id}/reopen")
    ResponseEntity<PlanView> reopenPlan(
            Caller caller, @PathVariable UUID id, ExpectedVersion seen, @Valid @RequestBody ReopenRequest request) {
        return answer(lifeCycle.reopen(caller, id, seen, request.reason()));
    }

    @PostMapping("/{id}/move")
    ResponseEntity<PlanView> movePlan(
            Caller caller, @PathVariable UUID id, ExpectedVersion seen, @Valid @RequestBody MoveRequest request) {
        return answer(lifeCycle.move(caller, id, seen, request.year(), request.period()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardPlan(Caller caller, @PathVariable UUID id, ExpectedVersion seen) {
        discardPlan.handle(caller, id, seen);
    }

    private static ResponseEntity<PlanView> answer(PlanView plan) {
        return ResponseEntity.ok().eTag(ExpectedVersion.etag(plan.version())).body(plan);
    }

    /**
     * A plan to begin by hand.
     *
     * @param period the calendar year when absent; 1 to 24 months, one of them in the year
     */
    record NewPlanRequest(
            @Min(2000) @Max(2100) int year,
            @NotBlank @OneLine @Size(max = 200) String title,
            @Nullable PlanPeriod period,
            @Nullable @Valid @Size(max = 500) List<SectionDraft> sections,
            @Nullable @Valid @Size(max = 2_000) List<ItemDraft> items) {

        NewPlan toNewPlan() {
            return new NewPlan(
                    year,
                    PlanPeriod.wanted(period, year),
                    new ContentDraft(title, sections == null ? List.of() : sections, items == null ? List.of() : items),
                    null);
        }
    }

    /** What the acting person wants to say about it. */
    record PlanComment(@Nullable @Size(max = 1_000) String comment) {

        static @Nullable String textOf(@Nullable PlanComment comment) {
            return comment == null ? null : comment.comment();
        }
    }

    /** Why a plan is returned; at least one reason. */
    record ReturnRequest(@NotEmpty @Valid @Size(max = 100) List<@NotNull ReturnReason> reasons) {}

    /** All reasons that are dealt with; one that is missing is open. */
    record MarksRequest(@NotNull @Valid @Size(max = 100) List<@NotNull MarkedReason> marks) {}

    /**
     * Where a plan belongs instead.
     *
     * @param period the same months of that year when absent; 1 to 24 months, one of them in the year
     */
    record MoveRequest(
            @Min(2000) @Max(2100) int year, @Nullable PlanPeriod period) {}

    /** Why an approved plan is opened again. */
    record ReopenRequest(@NotBlank @Size(max = 1_000) String reason) {}
}
