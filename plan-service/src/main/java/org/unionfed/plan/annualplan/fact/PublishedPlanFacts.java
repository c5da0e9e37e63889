package org.unionfed.plan.annualplan.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unionfed.commons.outbox.OutboundEvent;
import org.unionfed.commons.outbox.Outbox;
import org.unionfed.commons.outbox.Outbox.PastFact;
import org.unionfed.plan.annualplan.content.PlanItem;
import org.unionfed.plan.annualplan.content.PlanState;

/** Translates what happened to plans into the published contract; the only place that knows both. */
@Component
class PublishedPlanFacts {

    static final String TOPIC = "unionfed.plan.plan";

    private final Outbox outbox;

    PublishedPlanFacts(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(PlanFact fact) {
        outbox.publish(event(fact));
    }

    /** Says facts of one plan again, oldest first; answers false while something newer waits to be said. */
    boolean republish(List<PlanFact> facts) {
        return outbox.republish(
                facts.stream().map(it -> new PastFact(event(it), it.at())).toList());
    }

    private static OutboundEvent event(PlanFact fact) {
        PlanFacts plan = fact.plan();
        return new OutboundEvent(
                plan.school(), TOPIC, "plan", plan.planId(), plan.version(), fact.type(), dataOf(fact));
    }

    private static PlanV1 dataOf(PlanFact fact) {
        PlanFacts plan = fact.plan();
        return new PlanV1(
                plan.planId(),
                plan.school().value(),
                plan.schoolCode(),
                plan.schoolName(),
                plan.year(),
                plan.title(),
                plan.state(),
                plan.version(),
                plan.submittedAt(),
                plan.approvedAt(),
                fact.actor().wireName(),
                fact instanceof PlanReturned returned ? returned.reasons() : null,
                fact instanceof PlanApproved
                        ? plan.items().stream().map(ItemV1::of).toList()
                        : null);
    }

    /** Mirrors the schemas of {@code org.unionfed.plan.*.v1} in the contracts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanV1(
            UUID planId,
            UUID schoolId,
            String schoolCode,
            String schoolName,
            int year,
            String title,
            PlanState state,
            long version,
            @Nullable Instant submittedAt,
            @Nullable Instant approvedAt,
            String actorName,
            @Nullable List<ReturnReason> reasons,
            @Nullable List<ItemV1> items) {}

    /** One item of an approved plan. */
    record ItemV1(UUID itemId, String text, List<Integer> months, List<String> themes) {

        static ItemV1 of(PlanItem item) {
            return new ItemV1(item.itemId(), item.text(), item.months(), item.themes());
        }
    }
}
