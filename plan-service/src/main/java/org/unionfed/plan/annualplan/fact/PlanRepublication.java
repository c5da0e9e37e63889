package org.unionfed.plan.annualplan.fact;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionfed.plan.school.RegisteredSchool;

/** Says again how a school's plans stand, for those who came later or have forgotten. */
@Component
public class PlanRepublication {

    private final StandingPlanFacts standing;
    private final PublishedPlanFacts published;

    PlanRepublication(StandingPlanFacts standing, PublishedPlanFacts published) {
        this.standing = standing;
        this.published = published;
    }

    /** To be called in the school. */
    public Said republish(RegisteredSchool school) {
        int facts = 0;
        int waiting = 0;
        for (List<PlanFact> plan : standing.of(school).values()) {
            if (published.republish(plan)) {
                facts += plan.size();
            } else {
                waiting++;
            }
        }
        return new Said(facts, waiting);
    }

    /**
     * What was said of a school's plans.
     *
     * @param facts that were said again
     * @param waiting plans of which something newer is on its way, so that nothing older was said
     */
    public record Said(int facts, int waiting) {}
}
