package org.unionfed.plan.annualplan;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.plan.annualplan.content.ContentDraft;
import org.unionfed.plan.annualplan.content.ItemDraft;
import org.unionfed.plan.annualplan.content.PlanContent;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.annualplan.fact.ReturnReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnnualPlanTests {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final List<ReturnReason> REASONS =
            List.of(new ReturnReason(ReturnReason.Code.CALENDAR_MISSING, null, null, "下半年没有安排"));

    private final ContentDraft draft = new ContentDraft("工会工作计划", List.of(), List.of(item("慰问困难教职工")));
    private final AnnualPlan plan = planSaying(draft);

    @Test
    void beginsAsADraft() {
        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan.changesSinceApproval()).isEmpty();
    }

    @Test
    void isFrozenFromItsSubmissionOn() {
        plan.submit(null, NOW);

        assertRefused(PlanError.PLAN_NOT_EDITABLE, () -> plan.edit(changed(), LATER));
    }

    @Test
    void isEditedWhileItIsADraftAndAfterItsReturn() {
        plan.edit(changed(), NOW);
        plan.submit(null, NOW);
        plan.returnFor(REASONS, NOW);
        PlanContent again = changed();
        plan.edit(again, LATER);

        assertThat(plan.content()).isEqualTo(again);
        assertThat(plan.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void isNotSubmittedWhileItSaysNothing() {
        AnnualPlan empty = planSaying(new ContentDraft("工会工作计划", List.of(), List.of()));

        assertRefused(PlanError.PLAN_EMPTY, () -> empty.submit(null, NOW));
        assertThat(empty.state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void isNotSubmittedTwice() {
        plan.submit(null, NOW);

        assertRefused(PlanError.PLAN_NOT_SUBMITTABLE, () -> plan.submit(null, LATER));
        assertThat(plan.submittedAt()).isEqualTo(NOW);
    }

    @Test
    void becomesADraftAgainWhenItsFirstSubmissionIsWithdrawn() {
        plan.submit(null, NOW);
        plan.withdraw(LATER);

        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void staysReturnedWhenALaterSubmissionIsWithdrawn() {
        plan.submit(null, NOW);
        plan.returnFor(REASONS, NOW);
        plan.submit(null, LATER);
        plan.withdraw(LATER);

        assertThat(plan.state()).isEqualTo(PlanState.RETURNED);
        assertThat(plan.review()).isNotNull();
    }

    @Test
    void isDecidedOnlyWhileItIsUnderReview() {
        assertRefused(PlanError.PLAN_NOT_UNDER_REVIEW, () -> plan.approve(null, NOW));
        assertRefused(PlanError.PLAN_NOT_UNDER_REVIEW, () -> plan.returnFor(REASONS, NOW));
        assertRefused(PlanError.PLAN_NOT_UNDER_REVIEW, () -> plan.withdraw(NOW));
    }

    @Test
    void isFrozenByItsApproval() {
        plan.submit(null, NOW);
        plan.approve("同意", LATER);

        assertThat(plan.approvedAt()).isEqualTo(LATER);
        assertRefused(PlanError.PLAN_NOT_EDITABLE, () -> plan.edit(changed(), LATER));
        assertRefused(PlanError.PLAN_NOT_SUBMITTABLE, () -> plan.submit(null, LATER));
    }

    @Test
    void isReopenedOnlyOnceItWasApproved() {
        assertRefused(PlanError.PLAN_NOT_APPROVED, () -> plan.reopen("增加一次体检", NOW));
    }

    @Test
    void countsWhatWasChangedSinceItsApproval() {
        plan.submit(null, NOW);
        plan.approve(null, NOW);
        plan.reopen("增加一次体检", LATER);

        assertThat(plan.state()).isEqualTo(PlanState.RETURNED);
        assertThat(plan.changesSinceApproval()).contains(0);

        plan.edit(changed(), LATER);

        assertThat(plan.changesSinceApproval()).contains(2);
        assertThat(plan.approvedAt()).isEqualTo(NOW);
    }

    @Test
    void isMarkedOnlyWhileItIsReturned() {
        assertRefused(PlanError.PLAN_NOT_RETURNED, () -> plan.mark(List.of(), "陈静", NOW));
        plan.submit(null, NOW);
        assertRefused(PlanError.PLAN_NOT_RETURNED, () -> plan.mark(List.of(), "陈静", NOW));
        plan.returnFor(REASONS, NOW);
        plan.mark(List.of(new MarkedReason(0, "已补充")), "陈静", LATER);

        assertThat(marks()).containsExactly(new ReasonMark(0, "已补充", "陈静", LATER));
        assertThat(plan.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void knowsNoReasonBeyondTheLast() {
        plan.submit(null, NOW);
        plan.returnFor(REASONS, NOW);

        assertRefused(PlanError.NO_SUCH_REASON, () -> plan.mark(List.of(new MarkedReason(1, null)), "陈静", NOW));
        assertRefused(PlanError.NO_SUCH_REASON, () -> plan.mark(List.of(new MarkedReason(-1, null)), "陈静", NOW));
        assertThat(marks()).isEmpty();
    }

    @Test
    void keepsAMarkThatSaysNothingNewAndForgetsOneThatIsTakenBack() {
        plan.submit(null, NOW);
        plan.returnFor(List.of(REASONS.get(0), REASONS.get(0)), NOW);
        plan.mark(List.of(new MarkedReason(1, " "), new MarkedReason(0, "已补充")), "陈静", NOW);
        plan.mark(List.of(new MarkedReason(0, "已补充"), new MarkedReason(1, "见第三条")), "刘洋", LATER);

        assertThat(marks())
                .containsExactly(new ReasonMark(0, "已补充", "陈静", NOW), new ReasonMark(1, "见第三条", "刘洋", LATER));
        plan.mark(List.of(new MarkedReason(0, "已补充")), "刘洋", LATER);
        assertThat(marks()).containsExactly(new ReasonMark(0, "已补充", "陈静", NOW));
    }

    @Test
    void keepsItsMarksUntilTheFederationSpeaksAgain() {
        plan.submit(null, NOW);
        plan.returnFor(REASONS, NOW);
        plan.mark(List.of(new MarkedReason(0, null)), "陈静", NOW);
        plan.submit(null, LATER);
        assertThat(marks()).hasSize(1);
        plan.returnFor(REASONS, LATER);

        assertThat(marks()).isEmpty();
    }

    private List<ReasonMark> marks() {
        return Objects.requireNonNull(plan.review()).marks();
    }

    private static AnnualPlan planSaying(ContentDraft content) {
        var wanted = new NewPlan(2026, PlanPeriod.calendarYear(2026), content, null);
        return new AnnualPlan(wanted, UUID.randomUUID(), UUID.randomUUID(), content.toContent(UUID::randomUUID), NOW);
    }

    /** The same title and another item, so one was removed and one added. */
    private static PlanContent changed() {
        return new ContentDraft("工会工作计划", List.of(), List.of(item("组织教职工体检"))).toContent(UUID::randomUUID);
    }

    private static ItemDraft item(String text) {
        return new ItemDraft(null, List.of(1), null, text, null, null, null, null, null);
    }

    private static void assertRefused(PlanError expected, ThrowingCallable attempt) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(attempt)
                .extracting(BusinessException::code)
                .isEqualTo(expected);
    }
}
