package org.unionfed.plan.annualplan.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unionfed.commons.outbox.OutboundEvent;
import org.unionfed.commons.outbox.Outbox;
import org.unionfed.commons.outbox.Outbox.PastFact;
import org.unionfed.plan.annualplan.content.PlanItem;

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
        return new PlanV1(
                fact.plan(),
                fact.actor().wireName(),
                fact instanceof PlanReturned returned ? returned.reasons() : null,
                fact instanceof PlanApproved ? fact.plan().items() : null);
    }

    /**
     * Mirrors the schemas of {@code org.unionfed.plan.*.v1} in the contracts.
     *
     * @param items of an approved plan
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanV1(
            @JsonUnwrapped PlanFacts plan,
            String actorName,
            @Nullable List<ReturnReason> reasons,

            @Nullable @JsonIncludeProperties({"itemId", "text", "months", "themes"})
            List<PlanItem> items) {}
}
