package org.unionfed.plan.annualplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.change.Aggregate;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.plan.annualplan.content.OtherYear;
import org.unionfed.plan.annualplan.content.PlanContent;
import org.unionfed.plan.annualplan.content.PlanDifference;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.annualplan.fact.ReturnReason;
import org.unionfed.plan.annualplan.permission.PlanAction;
import org.unionfed.plan.annualplan.permission.PlanStanding;

/** A school union's plan for one period, from its first draft through the federation's review. */
@Entity
@DynamicUpdate // a plan's words are long, and most changes do not touch them
@Table(name = "annual_plan")
class AnnualPlan implements Aggregate {

    @Id
    private UUID id;

    @TenantId
    private UUID tenantId;

    @Column(name = "plan_year")
    private int year;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PlanPeriod period;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PlanState state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PlanContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable PlanContent approvedContent;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable Review review;

    private @Nullable UUID sourceImportId;
    private @Nullable String submissionComment;
    private @Nullable Instant submittedAt;
    private @Nullable Instant approvedAt;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AnnualPlan() {}

    AnnualPlan(NewPlan plan, UUID id, UUID tenant, PlanContent content, Instant now) {
        plan.period().requireFits(plan.year());
        this.id = id;
        this.tenantId = tenant;
        this.year = plan.year();
        this.period = plan.period();
        this.state = PlanState.DRAFT;
        this.content = content;
        this.sourceImportId = plan.sourceImportId();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Replaces what the plan says. */
    void edit(PlanContent wanted, Instant now) {
        require(PlanAction.EDIT, PlanError.PLAN_NOT_EDITABLE);
        wanted.requireItemsIn(period, year, content::hasAtItsTime);
        content = wanted;
        updatedAt = now;
    }

    /** Makes it the plan of another year or period. What lay outside its period before may do so again. */
    void move(int wantedYear, PlanPeriod wantedPeriod, Instant now) {
        require(PlanAction.MOVE, PlanError.PLAN_NOT_MOVABLE);
        wantedPeriod.requireFits(wantedYear);
        Set<UUID> outside = content.itemsOutside(period, year);
        PlanContent moved = OtherYear.of(content, year, wantedYear, wantedPeriod);
        moved.requireItemsIn(wantedPeriod, wantedYear, it -> outside.contains(it.itemId()));
        content = moved;
        year = wantedYear;
        period = wantedPeriod;
        updatedAt = now;
    }

    /** Refuses to be thrown away unless nobody but its school ever saw it. */
    void requireDeletable() {
        require(PlanAction.DELETE, PlanError.PLAN_NOT_DELETABLE);
    }

    /** Hands the plan to the federation. */
    void submit(@Nullable String comment, Instant now) {
        require(PlanAction.SUBMIT, PlanError.PLAN_NOT_SUBMITTABLE);
        if (content.saysNothing()) {
            throw new BusinessException(PlanError.PLAN_EMPTY);
        }
        submissionComment = comment;
        submittedAt = now;
        enter(PlanState.SUBMITTED, now);
    }

    /** Takes the plan back to where it was before its submission: a returned plan is returned again, not a draft. */
    void withdraw(Instant now) {
        require(PlanAction.WITHDRAW, PlanError.PLAN_NOT_UNDER_REVIEW);
        enter(review == null ? PlanState.DRAFT : PlanState.RETURNED, now);
    }

    /** Sends the plan back to the school. */
    void returnFor(List<ReturnReason> reasons, Instant now) {
        require(PlanAction.RETURN, PlanError.PLAN_NOT_UNDER_REVIEW);
        review = new Review(reasons, null, now);
        enter(PlanState.RETURNED, now);
    }

    /** Notes which reasons of the return the school has dealt with. */
    void mark(List<MarkedReason> marked, String by, Instant now) {
        require(PlanAction.MARK, PlanError.PLAN_NOT_RETURNED);
        if (review == null) {
            throw new BusinessException(PlanError.PLAN_NOT_RETURNED, state);
        }
        review = review.marked(marked, by, now);
        updatedAt = now;
    }

    /** Accepts the plan as it stands; from here on it is frozen. */
    void approve(@Nullable String comment, Instant now) {
        require(PlanAction.APPROVE, PlanError.PLAN_NOT_UNDER_REVIEW);
        review = new Review(List.of(), comment, now);
        approvedContent = content;
        approvedAt = now;
        enter(PlanState.APPROVED, now);
    }

    /** Gives an approved plan back for changes; what was approved stays in force until the next approval. */
    void reopen(String reason, Instant now) {
        require(PlanAction.REOPEN, PlanError.PLAN_NOT_APPROVED);
        review = new Review(List.of(), reason, now);
        enter(PlanState.RETURNED, now);
    }

    /** How many sections, items and titles differ from what was approved; empty before the first approval. */
    Optional<Integer> changesSinceApproval() {
        return Optional.ofNullable(approvedContent)
                .map(approved -> PlanDifference.between(approved, content).size());
    }

    private void require(PlanAction action, PlanError otherwise) {
        if (!action.possibleFor(standing())) {
            throw new BusinessException(otherwise, state);
        }
    }

    private void enter(PlanState next, Instant now) {
        state = next;
        updatedAt = now;
    }

    PlanStanding standing() {
        return new PlanStanding(state, submittedAt != null, approvedAt != null);
    }

    @Override
    public UUID id() {
        return id;
    }

    UUID tenantId() {
        return tenantId;
    }

    int year() {
        return year;
    }

    PlanPeriod period() {
        return period;
    }

    PlanState state() {
        return state;
    }

    PlanContent content() {
        return content;
    }

    /** What stands approved, whatever became of the plan since. */
    Optional<PlanContent> approvedContent() {
        return Optional.ofNullable(approvedContent);
    }

    @Nullable
    Review review() {
        return review;
    }

    @Nullable
    UUID sourceImportId() {
        return sourceImportId;
    }

    @Nullable
    String submissionComment() {
        return submissionComment;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public long version() {
        return version;
    }
}
